import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { withoutEvidence, withoutWords } from './cli/support/without-evidence';
import { patternsOf } from './lib/gate/patterns';
import { Policy } from './lib/model/policy';

/** Publishing hosts of the fixed platforms; every other site is asked for when a policy names it. */
const PLATFORMS = ['mp.weixin.qq.com', 'weibo.com'];

/** Public half of the key that fixes the extension's id. A school that packs its own copy puts its own here. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlvn5jyZyNafsUv+HtsEFlFbIrRcBt2kFnIhSoGtumSH/mW3KZWt3IqCzJj5QC/TIo9XlheDJMwI+diNNVwYzKJ739fWxGqxqjlz8KWBT0YfTORPlr83W7PbtuDXSRq0q1Y/IEijJLWBCQyRkoPFlo0W1GsfUEDuYubLWBI/JdlsWl8NkuvpaC4JUi8yhJ/vxjEBLtTVsQFXhbLW4XYmTfnUlIk+6zD81Cv+Uzpv5snDzfkXVJ17Sh7xJ+cz1bpXNbr7EaJqeTUx6qsX7bV+8/qmVFfxQky3bvqfQ+RacvnuKkJkTBpnO9Z2yJ8jexPVEI867eCfeaw1boUuq7VTGDwIDAQAB';

/** Tables of Chinese characters with their licence, for documents (PDF) whose fonts are not in the file. */
const CMAPS = join(import.meta.dirname, 'node_modules/pdfjs-dist/cmaps');
const CHINESE = /^LICENSE$|GB|CNS|B5|^(?:ETen|ETHK|HK)/;

const at = (path: string) => join(import.meta.dirname, 'node_modules', path);
/** What reads words in pictures, and unpacks pictures of PDF: where it comes from, by where it goes. */
const EYES: Readonly<Record<string, string>> = {
  'ocr/worker.min.js': at('tesseract.js/dist/worker.min.js'),
  'ocr/tesseract-core-simd-lstm.js': at('tesseract.js-core/tesseract-core-simd-lstm.js'),
  'ocr/tesseract-core-simd-lstm.wasm': at('tesseract.js-core/tesseract-core-simd-lstm.wasm'),
  'ocr/chi_sim.traineddata.gz': at('@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz'),
  'ocr/eng.traineddata.gz': at('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
  'ocr/LICENSE': at('tesseract.js-core/LICENSE'),
  'codes/zxing_reader.wasm': at('zxing-wasm/dist/reader/zxing_reader.wasm'),
  'codes/LICENSE': at('zxing-wasm/LICENSE'),
  'archive/7zz.wasm': at('7z-wasm/7zz.wasm'),
  'archive/LICENSE': at('7z-wasm/License.txt'),
  'archive/LICENSE_UNRAR': at('7z-wasm/unRarLicense.txt'),
  ...Object.fromEntries(
    [
      'jbig2.wasm',
      'openjpeg.wasm',
      'LICENSE_JBIG2',
      'LICENSE_PDFJS_JBIG2',
      'LICENSE_OPENJPEG',
      'LICENSE_PDFJS_OPENJPEG',
    ].map((name) => [`pdf/${name}`, at(`pdfjs-dist/wasm/${name}`)]),
  ),
};

const sitesFile = process.env['SHENFA_SITES'];
const policyText = sitesFile === undefined ? undefined : readFileSync(sitesFile, 'utf8');
const policy = policyText === undefined ? undefined : Policy.parse(JSON.parse(policyText));
const sites = policy?.sites.flatMap((site) => site.hosts) ?? [];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env['SHENFA_OUT'] ?? '.output',
  vite: () => ({
    plugins: [withoutEvidence()],
    build: {
      rollupOptions: {
        onwarn(warning, warn) {
          // zod explains its annotations in comments that rollup cannot place; nothing is lost.
          if (warning.code !== 'INVALID_ANNOTATION') warn(warning);
        },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'alarms',
      'declarativeNetRequest',
      // Firefox has no offscreen documents and needs none: its background is a page.
      ...(browser === 'firefox' ? [] : ['offscreen']),
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      'webRequest',
      // Firefox alone lets a request be held.
      ...(browser === 'firefox' ? ['webRequestBlocking'] : []),
    ],
    host_permissions: patternsOf([...PLATFORMS, ...sites]),
    optional_host_permissions: ['*://*/*'],
    // What reads pictures is WebAssembly; it comes with the extension, like every other script.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'shenfa@shenfa.invalid', strict_min_version: '147.0' } } }
      : {
          key: KEY,
          minimum_chrome_version: '134',
          storage: { managed_schema: 'managed-schema.json' },
          // The network floor leads stopped navigations there, from whatever host a policy names.
          web_accessible_resources: [{ resources: ['blocked.html'], matches: ['*://*/*'] }],
        }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ name }) => name === 'guard'))
        config.plugins = [...(config.plugins ?? []), withoutWords()];
    },
    'build:publicAssets': (_wxt, files) => {
      for (const name of readdirSync(CMAPS).filter((file) => CHINESE.test(file)))
        files.push({ relativeDest: `cmaps/${name}`, absoluteSrc: join(CMAPS, name) });
      for (const [relativeDest, absoluteSrc] of Object.entries(EYES)) files.push({ relativeDest, absoluteSrc });
      if (policyText !== undefined) files.push({ relativeDest: 'policy.json', contents: policyText });
    },
  },
});

import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { withoutEvidence } from './cli/support/without-evidence';
import { patternsOf } from './lib/gate/patterns';
import { Policy } from './lib/model/policy';

/** Publishing hosts of the fixed platforms; every other site is asked for when a policy names it. */
const PLATFORMS = ['mp.weixin.qq.com', 'weibo.com'];

/** Public half of the key that fixes the extension's id. A school that packs its own copy puts its own here. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlvn5jyZyNafsUv+HtsEFlFbIrRcBt2kFnIhSoGtumSH/mW3KZWt3IqCzJj5QC/TIo9XlheDJMwI+diNNVwYzKJ739fWxGqxqjlz8KWBT0YfTORPlr83W7PbtuDXSRq0q1Y/IEijJLWBCQyRkoPFlo0W1GsfUEDuYubLWBI/JdlsWl8NkuvpaC4JUi8yhJ/vxjEBLtTVsQFXhbLW4XYmTfnUlIk+6zD81Cv+Uzpv5snDzfkXVJ17Sh7xJ+cz1bpXNbr7EaJqeTUx6qsX7bV+8/qmVFfxQky3bvqfQ+RacvnuKkJkTBpnO9Z2yJ8jexPVEI867eCfeaw1boUuq7VTGDwIDAQAB';

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
    permissions: ['activeTab', 'declarativeNetRequest', 'scripting', 'storage', 'unlimitedStorage', 'webRequest'],
    host_permissions: patternsOf([...PLATFORMS, ...sites]),
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'shenfa@shenfa.invalid', strict_min_version: '147.0' } } }
      : { key: KEY, minimum_chrome_version: '134', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      if (policyText !== undefined) files.push({ relativeDest: 'policy.json', contents: policyText });
    },
  },
});

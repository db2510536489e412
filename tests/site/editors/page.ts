import { layout, type SitePage } from '../layout';

/** The text every editor begins with, a line each. */
export const LINES = [
  '家长手机 13800138000，请准时参加。',
  '身份证号 11010119000307007X。',
  '请大家互相转告。',
] as const;
export const HTML = LINES.map((line) => `<p>${line}</p>`).join('');
export const TEXT = LINES.join('\n');

/** An editor on a page of its own. The page sets `held`, which gives the editor's own data, when it can be written in. */
export interface EditorPage {
  readonly id: string;
  readonly name: string;
  /** Frame it is written in, if any. */
  readonly frame?: string;
  /** It is found only once somebody clicks into it; a selector that reaches into shadow roots. */
  readonly click?: string;
  /** Scripts and styles, addresses below node_modules. */
  readonly assets?: readonly string[];
  /** Entry to be bundled, a file of `bundles`. */
  readonly bundle?: string;
  readonly body: string;
  /** Runs when the page is there, scripts and all; sets `held`. */
  readonly script?: string;
}

const tag = (asset: string): string =>
  asset.endsWith('.css')
    ? `<link rel="stylesheet" href="/assets/modules/${asset}">`
    : `<script src="/assets/modules/${asset}"></script>`;

export function sitePage({ id, name, assets = [], bundle, body, script }: EditorPage): SitePage {
  const own = bundle === undefined ? '' : `<script src="/bundles/${bundle}.js"></script>`;
  const text = `<script>const LINES = ${JSON.stringify(LINES)}; const HTML = ${JSON.stringify(HTML)}; const TEXT = LINES.join('\\n');</script>`;
  return {
    path: `/editors/${id}`,
    name,
    html: layout(name, `${text}${body}${own}<script>${script ?? ''}</script>`, assets.map(tag).join('')),
  };
}

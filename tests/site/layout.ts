/** A page of the demo school's publishing backend. */
export interface SitePage {
  /** Address path, e.g. `/form`. */
  readonly path: string;
  /** What the menu calls it. */
  readonly name: string;
  readonly html: string;
}

const STYLE = `
  body { margin: 0; font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; color: #24292f; background: #f3f5f7; }
  header { background: #1f5f8b; color: #fff; padding: 12px 32px; }
  header a { color: inherit; text-decoration: none; font-weight: 600; }
  main { max-width: 960px; margin: 24px auto; padding: 24px 32px; background: #fff; border: 1px solid #d7dde3; border-radius: 6px; }
  h1 { font-size: 20px; margin: 0 0 16px; }
  label { display: block; margin: 12px 0 4px; }
  input[name=title], textarea { box-sizing: border-box; width: 100%; padding: 8px; font: inherit; border: 1px solid #b6c0ca; border-radius: 4px; }
  textarea { height: 220px; }
  button { margin: 16px 8px 0 0; padding: 8px 20px; font: inherit; border: 1px solid #1f5f8b; border-radius: 4px; background: #1f5f8b; color: #fff; cursor: pointer; }
  button.plain { background: #fff; color: #1f5f8b; }
  output { display: block; margin-top: 12px; }
  #toolbar { border: 1px solid #d7dde3; border-bottom: 0; }
  #editor { border: 1px solid #d7dde3; height: 260px; }
  iframe { border: 1px solid #d7dde3; width: 100%; height: 420px; }
  iframe[hidden] { display: none; }
`;

/** Text as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A whole document of the demo school site. `head` and `body` are HTML, `title` is text. */
export function layout(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escapeHtml(title)} - 示例学校</title><style>${STYLE}</style>${head}</head>
<body><header><a href="/">示例学校 · 信息发布后台</a></header><main><h1>${escapeHtml(title)}</h1>${body}</main></body>
</html>`;
}

export const TITLE_FIELD = '<label for="title">标题</label><input id="title" name="title" autocomplete="off">';

import type { RequestKind, SiteAdapter, SiteRequest } from '../../lib/model/site-adapter';
import type { Field } from '../../lib/model/submission';
import { SECRET, volatile } from './fields';
import { canonicalName, lastName } from './names';

/** Longest text, in UTF-16 code units, that a sign-in sends besides the password: a name, a captcha, tokens. */
const SIGN_IN_TEXT = 400;

/** Any form, JSON or urlencoded body of a backend without an adapter of its own. */
export const generic: SiteAdapter = {
  id: 'generic',
  name: '其他网站',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(),
  parts: {
    title: /(^|\.)(title|post_title|subject|bt|biaoti)$/i,
    body: /(^|\.)(content|body|text|message|post_content|articletext|newstext|txt|nr|neirong)$/i,
    summary: /(^|\.)(summary|excerpt|description|digest|zhaiyao)$/i,
  },
  shapes: [],
  examples: [
    {
      what: 'user name and password',
      url: '/login',
      body: 'username=13800138000&password=abc12345',
      kind: 'sign-in',
    },
    { what: 'password with captcha and token', url: '/a', body: 'user=a&pwd=x&captcha=k3d9', kind: 'sign-in' },
    {
      what: 'a post',
      url: '/publish',
      body: { title: '公示', content: '名单如下' },
      kind: 'publish',
      parts: { title: '公示', body: '名单如下' },
    },
    {
      what: 'a post with an access password',
      url: '/a',
      body: 'content=公示名单如下&post_password=x',
      kind: 'publish',
    },
    { what: 'a post with an empty access password', url: '/a', body: 'content=ok&password=', kind: 'publish' },
    { what: 'search', url: '/list', body: 'keyword=家长会通知&page=1&token=a1b2', kind: 'search' },
    { what: 'keywords of a post', url: '/a', body: 'keywords=通知&title=公示', kind: 'publish' },
    { what: 'a long text in a field named like a search', url: '/a', body: `q=${'名单'.repeat(40)}`, kind: 'publish' },
    { what: 'words beside a search', url: '/a', body: 'q=a&remark=名单如下', kind: 'publish' },
    { what: 'heartbeat', url: '/admin/heartbeat.php', body: 'sid=a1&_=1', kind: 'heartbeat' },
    { what: 'words in a heartbeat', url: '/admin/ping', body: 'note=名单', kind: 'publish' },
    { what: 'markup beside a password', url: '/a', body: 'content=<p>1</p>&password=x', kind: 'publish' },
  ],
};

/** Says nothing by itself: a number of a page, a flag, a token. */
const isDull = (value: string) => value.length <= 64 && !/[\u4e00-\u9fff<\n]/.test(value);

const isPart = ({ name, value }: Field) =>
  value !== '' && Object.values(generic.parts).some((pattern) => pattern.test(canonicalName(name)));

/** A password and next to nothing else; a post with an access password has a body beside it. */
function isSignIn(fields: readonly Field[]): boolean {
  const isSecret = ({ name }: Field) => SECRET.test(lastName(name));
  if (!fields.some((field) => isSecret(field) && field.value !== '')) return false;
  const rest = fields.filter((field) => !isSecret(field));
  const text = rest.reduce((sum, field) => sum + field.value.length, 0);
  return text <= SIGN_IN_TEXT && !rest.some((field) => isPart(field) || /[\u4e00-\u9fff]{5}|[<\n]/.test(field.value));
}

const SEARCHED = /^(q|s|kw|wd|key|keywords?|search\w*|srch\w*|query)$/i;

/** A short thing to look for, and nothing beside it but numbers and flags. */
function isSearch(fields: readonly Field[]): boolean {
  const [asked, ...more] = fields.filter(({ name, value }) => SEARCHED.test(lastName(name)) && value !== '');
  if (!asked || more.length > 0 || asked.value.length > 60 || asked.value.includes('\n')) return false;
  return fields.every((field) => field === asked || (isDull(field.value) && !isPart(field)));
}

/** A page that says it is still there. */
function isHeartbeat({ path, fields }: Pick<SiteRequest, 'path' | 'fields'>): boolean {
  if (!/(^|[/_-])(heart-?beat|keep-?alive|ping)(\.\w+)?\/?$/i.test(path)) return false;
  return fields.every((field) => isDull(field.value) && !isPart(field));
}

/** The kind of a request nobody knows, by its fields alone: a publication, unless it can be nothing but something else. */
export function guess(request: Pick<SiteRequest, 'path' | 'fields'>): RequestKind {
  if (isSignIn(request.fields)) return 'sign-in';
  if (isSearch(request.fields)) return 'search';
  return isHeartbeat(request) ? 'heartbeat' : 'publish';
}

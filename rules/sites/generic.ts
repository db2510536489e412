import type { SiteAdapter } from '../../lib/model/site-adapter';

const SECRET = /pass(word|wd)?$|^pwd$|密码/i;

/** Longest text, in UTF-16 code units, that a sign-in sends besides the password: a name, a captcha, tokens. */
const SIGN_IN_TEXT = 400;

/** Any form, JSON or urlencoded body of a backend without an adapter of its own. */
export const generic: SiteAdapter = {
  id: 'generic',
  secret: SECRET,
  volatile: /token|csrf|xsrf|nonce|captcha|formhash|timestamp|^_t$|^_$|^(post)?time$|^rand(om)?$|^seq$/i,
  title: ['title', 'post_title', 'subject', 'info[title]', 'jform[title]'],

  /** A password and next to nothing else is a sign-in; a post with an access password has a body beside it. */
  classify(fields) {
    const secret = fields.some((field) => SECRET.test(field.name) && field.value !== '');
    const rest = fields.filter((field) => !SECRET.test(field.name));
    const text = rest.reduce((sum, field) => sum + field.value.length, 0);
    const written = rest.some((field) => /[\u4e00-\u9fff]{5}|[<\n]/.test(field.value));
    return secret && text <= SIGN_IN_TEXT && !written ? 'sign-in' : 'publish';
  },
};

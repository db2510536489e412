/** Fields no adapter reads. */
export const SECRET = /pass(word|wd)?$|^pwd$|密码/i;

const COMMON = /token|csrf|xsrf|nonce|captcha|formhash|timestamp|^_t$|^_$|^(post)?time$|^rand(om)?$|^seq$/i;

/** Fields that change with every request: those of any backend, and these of one. */
export function volatile(own?: RegExp): RegExp {
  return own ? new RegExp(`${COMMON.source}|${own.source}`, 'i') : COMMON;
}

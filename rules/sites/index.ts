import type { SiteAdapter } from '../../lib/model/site-adapter';
import { dedecms } from './dedecms';
import { discuz } from './discuz';
import { drupal } from './drupal';
import { empirecms } from './empirecms';
import { generic } from './generic';
import { halo } from './halo';
import { jeecms } from './jeecms';
import { joomla } from './joomla';
import { metinfo } from './metinfo';
import { phpcms } from './phpcms';
import { siteserver } from './siteserver';
import { typecho } from './typecho';
import { ueditor } from './ueditor';
import { wechat } from './wechat';
import { weibo } from './weibo';
import { weiboArticle } from './weibo-article';
import { wordpress } from './wordpress';
import { xmlRpc } from './xml-rpc';
import { zblog } from './zblog';

/** Every adapter, in the order in which they are asked. A new one is one file beside this one and one line here. */
export const ADAPTERS: readonly SiteAdapter[] = [
  dedecms,
  discuz,
  drupal,
  empirecms,
  halo,
  jeecms,
  joomla,
  metinfo,
  phpcms,
  siteserver,
  typecho,
  ueditor,
  wechat,
  weibo,
  weiboArticle,
  wordpress,
  xmlRpc,
  zblog,
  // Knows nothing of any backend, so it is asked last.
  generic,
];

/** The adapter with this id; the generic one when this version does not know it. */
export function adapterOf(id: string): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.id === id) ?? generic;
}

import { mountPanel } from '../../components/panel/mount';
import { nearestLocale } from '../../lib/model/locale';
import { panels } from './panel-fixtures';

/** Shows one screen with made-up data: `?screen=panel/stopped&locale=en`. */
const query = new URLSearchParams(location.search);
const [surface = '', state = ''] = (query.get('screen') ?? '').split('/');
const locale = nearestLocale(query.get('locale') ?? '');

function showPanel(): void {
  const panel = panels[state];
  if (!panel) throw new Error(`no such panel: ${state}`);
  document.body.style.cssText = 'font: italic 30px serif; color: teal; text-align: center; letter-spacing: 4px';
  document.body.append('校园网站编辑器 '.repeat(200));
  const host = document.createElement('div');
  document.documentElement.append(host);
  mountPanel(host.attachShadow({ mode: 'open' }), { ...panel, locale });
}

if (surface === 'panel') showPanel();

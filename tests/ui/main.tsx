import type { ComponentChild } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage';
import { mountPanel } from '../../components/panel/mount';
import { startPage } from '../../components/parts/startPage';
import { PopupPage } from '../../components/popup/PopupPage';
import { ReportPage } from '../../components/report/ReportPage';
import { ReviewPage } from '../../components/review/ReviewPage';
import { nearestLocale } from '../../lib/model/locale';
import { NOW, optionsApi, policy, popupApi, reportApi, reviewApi, ruleName, rules } from './page-fixtures';
import { panels } from './panel-fixtures';

/** Shows one screen with made-up data: `?screen=panel/stopped&locale=en`. */
const query = new URLSearchParams(location.search);
const [surface = '', state = ''] = (query.get('screen') ?? '').split('/');
const locale = nearestLocale(query.get('locale') ?? '');
const size = state === 'empty' || state === 'one' ? state : 'many';
const school = policy.name;

/** On a page whose own style must not reach the panel. */
function showPanel(): void {
  const panel = panels[state];
  if (!panel) throw new Error(`no such panel: ${state}`);
  document.body.style.cssText = 'font: italic 30px serif; color: teal; text-align: center; letter-spacing: 4px';
  document.body.append('校园网站编辑器 '.repeat(200));
  const host = document.createElement('div');
  document.documentElement.append(host);
  mountPanel(host.attachShadow({ mode: 'open' }), { ...panel, locale });
}

/** Each page with the style that its own entrypoint gives it. */
const pages: Record<string, () => Promise<() => ComponentChild>> = {
  review: async () => {
    await import('../../components/review/review.css');
    const reviewers = { people: policy.people.filter(({ roles }) => roles.includes('reviewer')), person: 'wang' };
    return () => <ReviewPage api={reviewApi(size)} school={school} reviewers={reviewers} ruleName={ruleName} />;
  },
  report: async () => {
    await import('../../components/report/report.css');
    return () => <ReportPage api={reportApi(size)} school={school} now={NOW} ruleName={ruleName} />;
  },
  popup: async () => {
    await import('../../components/popup/popup.css');
    return () => <PopupPage api={popupApi(state)} />;
  },
  options: async () => {
    await import('../../components/options/options.css');
    return () => <OptionsPage api={optionsApi(state)} rules={rules} />;
  },
};

const page = pages[surface];
if (page)
  await startPage(
    locale,
    ({ common }) => common.product,
    async () => ({ content: await page() }),
  );
else showPanel();

import type { ComponentChild } from 'preact';
import { mountCard } from '../../components/card/mount';
import { IncidentPage } from '../../components/incident/IncidentPage';
import { OptionsPage } from '../../components/options/OptionsPage';
import { mountPanel } from '../../components/panel/mount';
import { startPage } from '../../components/parts/startPage';
import { PopupPage } from '../../components/popup/PopupPage';
import { ReportPage } from '../../components/report/ReportPage';
import { ReviewPage } from '../../components/review/ReviewPage';
import type { TourApi } from '../../components/tour/api';
import { TourPage } from '../../components/tour/TourPage';
import { nearestLocale } from '../../lib/model/locale';
import { incidentApi } from './incident-fixtures';
import { optionsApi, popupApi, reportApi, reviewApi, ruleName, rules } from './page-fixtures';
import { panels } from './panel-fixtures';
import { LONG, NOW, policy } from './policy-fixtures';
import { signing } from './signing-fixtures';

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
    const reviewers = { people: policy.people, person: 'wang', signed: false, hours: 24 };
    return () => <ReviewPage api={reviewApi(size)} school={school} reviewers={reviewers} ruleName={ruleName} />;
  },
  incidents: async () => {
    await import('../../components/incident/incident.css');
    const people = { people: policy.people, person: 'wang' };
    return () => <IncidentPage api={incidentApi(size)} school={school} people={people} />;
  },
  report: async () => {
    await import('../../components/report/report.css');
    return () => <ReportPage api={reportApi(size)} school={school} now={NOW} ruleName={ruleName} />;
  },
  popup: async () => {
    await import('../../components/popup/popup.css');
    return () => <PopupPage api={popupApi(state)} />;
  },
  tour: async () => {
    await import('../../components/tour/tour.css');
    const api: TourApi = {
      stopping: () => 0,
      press: async (text) => ({ outcome: 'edit', text, held: true }),
      record: async () => undefined,
      signing: signing(size),
    };
    return () => <TourPage api={api} school={school} people={{ people: policy.people, person: 'wang' }} />;
  },
  options: async () => {
    await import('../../components/options/options.css');
    return () => <OptionsPage api={optionsApi(state)} rules={rules} />;
  },
};

/** The card of one finding, and of a list that was pasted, with its longest words. */
function showCard(): void {
  document.body.style.cssText = 'font: italic 30px serif; color: teal';
  document.body.append('校园网站编辑器 '.repeat(200));
  const host = document.createElement('div');
  document.documentElement.append(host);
  const nothing = () => undefined;
  const words = { id: 'mobile', name: '手机号码', reason: LONG, advice: LONG, basis: [LONG] };
  const list = state === 'pasted' ? { pasted: 40 } : {};
  mountCard(host.attachShadow({ mode: 'open' }), {
    ...{ locale, at: new DOMRect(200, 120, 90, 20), action: 'block', type: 'mobile', masked: '138****8000', line: 3 },
    ...{ alike: 12, maskable: true, state: 'open', takesFocus: false, words, columns: state === 'pasted' ? 3 : 0 },
    ...{ declarable: true, declared: state === 'declared', onDeclare: nothing },
    ...{ onMask: nothing, onMaskAll: nothing, onRemove: nothing, onClose: nothing },
    ...list,
  });
}

const page = pages[surface];
if (page)
  await startPage(
    locale,
    ({ common }) => common.product,
    async () => ({ content: await page() }),
  );
else if (surface === 'card') showCard();
else showPanel();

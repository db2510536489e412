import '../../components/tour/tour.css';
import { startPage } from '../../components/parts/startPage';
import { TourPage } from '../../components/tour/TourPage';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { Database } from '../../lib/ledger/database';
import { nearestLocale } from '../../lib/model/locale';
import { practiceSettings, startPracticeHelp } from '../../lib/training/practice';
import { sessionOf } from '../review/session';
import { tourApi } from './api';

const usual = nearestLocale(browser.i18n.getUILanguage());

void startPage(
  usual,
  ({ tour }) => tour.title,
  async () => {
    const { policy, person } = await send('policy.state', {});
    const locale = policy?.locale ?? usual;
    const settings = practiceSettings({ school: policy?.name ?? '', contact: policy?.contact ?? '', locale });
    startPracticeHelp(settings);
    const api = tourApi({ database: new Database(), policy, session: sessionOf(policy), locale }, settings);
    const people = { people: policy?.people ?? [], person: person?.id };
    return { locale, content: () => <TourPage api={api} school={policy?.name ?? ''} people={people} /> };
  },
);

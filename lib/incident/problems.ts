import type { IncidentNote } from '../model/incident';
import type { Localised } from '../model/locale';
import type { Person } from '../model/policy';
import type { Incident } from './incident';

/** Why a line about an incident is not taken, for the person who wrote it: what is wrong, and what to do. */
export const INCIDENT_PROBLEMS = {
  'unknown-person': {
    'zh-CN': '策略里没有这位人员。请联系管理员。',
    'zh-TW': '政策裡沒有這位人員。請聯絡管理員。',
    en: 'The policy does not know this person. Ask your administrator.',
  },
  'not-in-charge': {
    'zh-CN': '报告、办结和排除只能由保密干部或分管领导处理。',
    'zh-TW': '報告、辦結和排除只能由保密人員或分管主管處理。',
    en: 'Only a secrecy officer or a leader reports, closes or dismisses an incident.',
  },
  own: {
    'zh-CN': '事件涉及您本人发布的内容，请由另一位处理。',
    'zh-TW': '事件涉及您本人發布的內容，請由另一位處理。',
    en: 'The incident is about your own post. Somebody else must do this.',
  },
  text: {
    'zh-CN': '请写明内容，至少 2 个字。',
    'zh-TW': '請寫明內容，至少 2 個字。',
    en: 'Write at least 2 characters.',
  },
  incomplete: {
    'zh-CN': '报告表还有空着的栏目。请填写并保存后再登记报告。',
    'zh-TW': '報告表還有空著的欄位。請填寫並儲存後再登記報告。',
    en: 'The notice has empty fields. Fill them in and save before you record the report.',
  },
  personal: {
    'zh-CN': '文字里有个人信息，请删去后再保存。',
    'zh-TW': '文字裡有個人資訊，請刪去後再儲存。',
    en: 'The text holds personal data. Remove it first.',
  },
  signature: {
    'zh-CN': '签名不成立。请先用口令登录再处理。',
    'zh-TW': '簽章不成立。請先用通行碼登入再處理。',
    en: 'The signature does not count. Sign in with your passphrase first.',
  },
  clock: {
    'zh-CN': '时间与本机相差太大，请刷新页面再试。',
    'zh-TW': '時間與本機相差太大，請重新整理頁面再試。',
    en: 'The time differs too much from this computer. Reload the page.',
  },
  state: {
    'zh-CN': '事件的状态已经变了，请刷新页面。',
    'zh-TW': '事件的狀態已經變了，請重新整理頁面。',
    en: 'The incident has moved on. Reload the page.',
  },
} as const satisfies Record<string, Localised>;
export type IncidentProblem = keyof typeof INCIDENT_PROBLEMS;

const SHORTEST = 2;
/** What the written report cannot go without. */
const NEEDED = ['content', 'discovery', 'responsible', 'course', 'harm', 'remedy'] as const;

const supervises = ({ roles }: Person) => roles.includes('secrecy-officer') || roles.includes('leader');

/** Why a person's line does not count, apart from its signature and the state; undefined when it does. */
export function problemOfNote(
  note: IncidentNote,
  incident: Incident | undefined,
  person: Person | undefined,
): IncidentProblem | undefined {
  const { act, by, text = '' } = note;
  if (!person || person.id !== by?.id) return 'unknown-person';
  const weighty = act === 'report' || act === 'close' || act === 'dismiss';
  if (weighty && !supervises(person)) return 'not-in-charge';
  if (weighty && incident?.facts.person?.id === person.id) return 'own';
  const fields = incident?.fields ?? {};
  if (act === 'report' && NEEDED.some((field) => (fields[field] ?? '').trim() === '')) return 'incomplete';
  return act !== 'fill' && text.trim().length < SHORTEST ? 'text' : undefined;
}

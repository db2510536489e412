import type { MarkState } from '../../lib/model/alarm';
import type { Locale } from '../../lib/model/locale';

/** Of the mark on the page, by what it shows. `contact`: whom to ask, empty when nobody is named. */
type MarkWords = Record<'titles', Record<MarkState, string>> &
  Record<'words', Record<MarkState, (contact: string) => string>>;

/** What the mark on a guarded page says. */
export const mark: Record<Locale, MarkWords> = {
  'zh-CN': {
    titles: {
      guarded: '慎发：本页发布前会检查',
      held: '慎发：有内容暂缓发布',
      strange: '慎发：需要留意',
      uninspected: '慎发：需要留意',
      silent: '慎发：没有回应',
    },
    words: {
      guarded: (_contact: string) => '本页由慎发守护。发布前会检查，没有问题就直接发布。',
      held: (_contact: string) => '有内容暂缓发布，您写的还在编辑器里。请在面板中处理。',
      strange: (contact: string) =>
        `网站后台可能已改版，慎发认不出它的发布请求，仍逐项检查。请告知：${contact || '学校信息管理员'}。`,
      uninspected: (contact: string) =>
        `今天有多处内容未能检查，都已暂缓或记录。请换成可检查的格式，或询问：${contact || '学校信息管理员'}。`,
      silent: (_contact: string) => '检查程序没有回应，现在不会放行任何发布。请重新打开浏览器。',
    },
  },
  'zh-TW': {
    titles: {
      guarded: '慎發：本頁發布前會檢查',
      held: '慎發：有內容暫緩發布',
      strange: '慎發：需要留意',
      uninspected: '慎發：需要留意',
      silent: '慎發：沒有回應',
    },
    words: {
      guarded: () => '本頁由慎發守護。發布前會檢查，沒有問題就直接發布。',
      held: () => '有內容暫緩發布，您寫的還在編輯器裡。請在面板中處理。',
      strange: (contact) =>
        `網站後台可能已改版，慎發認不出它的發布請求，仍逐項檢查。請告知：${contact || '學校資訊管理員'}。`,
      uninspected: (contact) =>
        `今天有多處內容未能檢查，都已暫緩或記錄。請換成可檢查的格式，或詢問：${contact || '學校資訊管理員'}。`,
      silent: () => '檢查程式沒有回應，現在不會放行任何發布。請重新開啟瀏覽器。',
    },
  },
  en: {
    titles: {
      guarded: 'Shenfa: this page is checked before it publishes',
      held: 'Shenfa: something is held',
      strange: 'Shenfa: needs attention',
      uninspected: 'Shenfa: needs attention',
      silent: 'Shenfa: no answer',
    },
    words: {
      guarded: () => 'Shenfa guards this page. Posts are checked first; those without findings go out at once.',
      held: () => 'Something is held. Your text is still in the editor. Please use the panel.',
      strange: (contact) =>
        `The site may have changed: Shenfa does not know its requests any more and checks them part by part. Please tell ${contact || 'your administrator'}.`,
      uninspected: (contact) =>
        `Several things could not be checked today; all were held or recorded. Use a format that can be read, or ask ${contact || 'your administrator'}.`,
      silent: () => 'The checker does not answer; nothing is published until it does. Please restart the browser.',
    },
  },
};

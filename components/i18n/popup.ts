import type { Locale } from '../../lib/model/locale';

const zhCN = {
  page: '本页',
  pages: {
    guarded: '受控，发布前检查',
    observed: '受控，仅观察',
    'no-access': '应受控，但还没有授权',
    unguarded: '不受控',
    'no-policy': '还没有策略',
  },
  why: {
    guarded: (site: string) => `本页属于「${site}」，发布前会检查。`,
    observed: (site: string) => `本页属于「${site}」，只记录，不拦截。`,
    'no-access': (site: string) =>
      `本页属于「${site}」，但浏览器还没有授权，内容无法检查，发布会被拦下。请到设置里授权。`,
    unguarded: (_site: string) => '本页不在受控站点里，不检查，也不记录。',
    'no-policy': (_site: string) => '还没有装入学校的策略，哪里都没有检查。请到设置里导入，或联系管理员。',
  },
  person: '您',
  change: '更换',
  personFixed: '由策略指定',
  noPeople: '策略里没有人员名单。',
  today: '今天',
  none: '今天还没有受检的发布。',
  waiting: '等您处理',
  toReview: (count: number) => `${count} 件等您审核`,
  approved: (count: number) => `${count} 件已通过，可以发布`,
  returned: (count: number) => `${count} 件已退回，请修改`,
  pending: (count: number) => `${count} 件正在等待审核`,
  nothing: '没有。',
  openReview: '审核',
  openReport: '周报',
  openOptions: '设置',
};
export type PopupWords = typeof zhCN;

const zhTW: PopupWords = {
  page: '本頁',
  pages: {
    guarded: '受控，發布前檢查',
    observed: '受控，僅觀察',
    'no-access': '應受控，但還沒有授權',
    unguarded: '不受控',
    'no-policy': '還沒有政策',
  },
  why: {
    guarded: (site) => `本頁屬於「${site}」，發布前會檢查。`,
    observed: (site) => `本頁屬於「${site}」，只記錄，不攔截。`,
    'no-access': (site) => `本頁屬於「${site}」，但瀏覽器還沒有授權，內容無法檢查，發布會被攔下。請到設定裡授權。`,
    unguarded: () => '本頁不在受控網站裡，不檢查，也不記錄。',
    'no-policy': () => '還沒有裝入學校的政策，哪裡都沒有檢查。請到設定裡匯入，或聯絡管理員。',
  },
  person: '您',
  change: '更換',
  personFixed: '由政策指定',
  noPeople: '政策裡沒有人員名單。',
  today: '今天',
  none: '今天還沒有受檢的發布。',
  waiting: '等您處理',
  toReview: (count) => `${count} 件等您審核`,
  approved: (count) => `${count} 件已通過，可以發布`,
  returned: (count) => `${count} 件已退回，請修改`,
  pending: (count) => `${count} 件正在等待審核`,
  nothing: '沒有。',
  openReview: '審核',
  openReport: '週報',
  openOptions: '設定',
};

const en: PopupWords = {
  page: 'This page',
  pages: {
    guarded: 'Guarded, inspected before publishing',
    observed: 'Guarded, only observed',
    'no-access': 'Should be guarded, access is missing',
    unguarded: 'Not guarded',
    'no-policy': 'No policy yet',
  },
  why: {
    guarded: (site) => `This page belongs to “${site}”. Posts are inspected before they go out.`,
    observed: (site) => `This page belongs to “${site}”. Posts are recorded, nothing is stopped.`,
    'no-access': (site) =>
      `This page belongs to “${site}”, but the browser has not given access: nothing can be inspected and posts are stopped. Give access in the settings.`,
    unguarded: () => 'This page is not a guarded site. Nothing is inspected or recorded.',
    'no-policy': () =>
      'The school’s policy is not loaded, so nothing is inspected anywhere. Import it in the settings.',
  },
  person: 'You',
  change: 'Change',
  personFixed: 'Fixed by the policy',
  noPeople: 'The policy lists no people.',
  today: 'Today',
  none: 'Nothing was inspected today.',
  waiting: 'Waiting for you',
  toReview: (count) => `${count} to review`,
  approved: (count) => `${count} approved, ready to publish`,
  returned: (count) => `${count} returned, please change`,
  pending: (count) => `${count} in review`,
  nothing: 'Nothing.',
  openReview: 'Review',
  openReport: 'Report',
  openOptions: 'Settings',
};

export const popup: Record<Locale, PopupWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

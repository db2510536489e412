import type { Locale } from '../../lib/model/locale';
import type { CardState } from '../card/props';
import { plural } from './plural';

const zhCN = {
  title: (line: number, name: string) => `第 ${line} 行：${name}`,
  mask: '遮住此处',
  maskAll: (count: number) => `遮住全部 ${count} 处同类内容`,
  pasted: (count: number) => `刚粘贴的内容里有 ${count} 处个人信息`,
  maskPasted: (count: number) => `遮住这 ${count} 处`,
  removeColumns: (count: number) => `删去这 ${count} 列`,
  declare: '这是对外公开的，不用遮',
  undeclare: '收回“对外公开”的说明',
  declared: '您说明过这是对外公开的。发布时还要您确认，说明会记入台账。',
  close: '先不处理',
  law: '依据',
  done: '知道了',
  noMask: '请改写或删去这一处。',
  states: {
    busy: '正在修改……',
    failed: '这里没有改成。请直接在编辑器里修改这一行，原来的内容没有变。',
    unsure: '屏幕上已经改好，但没能向编辑器核实。请保存后再看一遍这一行。',
    emptied: '这个编辑器不能从外面删去整列，已把这几列清空。空列请在编辑器里删去。',
  } satisfies Record<Exclude<CardState, 'open'>, string>,
  keys: '光标停在标记处时，按 Alt+Enter 也能打开。',
};

/** The words of the card at a marked passage. */
export type CardWords = typeof zhCN;

const zhTW: CardWords = {
  title: (line, name) => `第 ${line} 行：${name}`,
  mask: '遮住此處',
  maskAll: (count) => `遮住全部 ${count} 處同類內容`,
  pasted: (count) => `剛貼上的內容裡有 ${count} 處個人資訊`,
  maskPasted: (count) => `遮住這 ${count} 處`,
  removeColumns: (count) => `刪去這 ${count} 欄`,
  declare: '這是對外公開的，不用遮',
  undeclare: '收回「對外公開」的說明',
  declared: '您說明過這是對外公開的。發布時還要您確認，說明會記入臺帳。',
  close: '先不處理',
  law: '依據',
  done: '知道了',
  noMask: '請改寫或刪去這一處。',
  states: {
    busy: '正在修改……',
    failed: '這裡沒有改成。請直接在編輯器裡修改這一行，原來的內容沒有變。',
    unsure: '螢幕上已經改好，但沒能向編輯器核實。請儲存後再看一遍這一行。',
    emptied: '這個編輯器不能從外面刪去整欄，已把這幾欄清空。空欄請在編輯器裡刪去。',
  },
  keys: '游標停在標記處時，按 Alt+Enter 也能開啟。',
};

const en: CardWords = {
  title: (line, name) => `Line ${line}: ${name}`,
  mask: 'Mask it',
  maskAll: (count) => `Mask all ${plural(count, 'of its kind', 'of this kind')}`,
  pasted: (count) => `What you pasted has ${plural(count, 'piece', 'pieces')} of personal data`,
  maskPasted: (count) => `Mask ${plural(count, 'piece', 'pieces')}`,
  removeColumns: (count) => `Remove ${plural(count, 'column', 'columns')}`,
  declare: 'It is public, leave it',
  undeclare: 'Take back that it is public',
  declared:
    'You said that this is public. You will be asked to confirm when you publish, and it goes into the account.',
  close: 'Not now',
  law: 'Legal basis',
  done: 'OK',
  noMask: 'Please rewrite or remove it.',
  states: {
    busy: 'Changing…',
    failed: 'It could not be changed from here. Please edit this line in the editor yourself; nothing was lost.',
    unsure: 'It is changed on the screen, but the editor could not be asked. Please save and look at this line again.',
    emptied:
      'This editor takes no table with fewer columns from outside; these are empty now. Please delete them in the editor.',
  },
  keys: 'Alt+Enter opens this too while the caret is at a mark.',
};

export const card: Readonly<Record<Locale, CardWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

import type { Locale } from '../../lib/model/locale';
import type { RosterProblem, SkipReason } from '../../lib/model/roster';
import { plural } from './plural';

const zhCN = {
  title: '本校名册',
  absent: '还没有名册。导入后，名册中的号码和姓名在发布前都能认出来。',
  present: (names: number, numbers: number, day: string) => `已有 ${names} 个姓名、${numbers} 个号码（${day} 导入）。`,
  importFile: '导入名册文件',
  replaceFile: '换一份名册文件',
  hint: '选择 XLSX 或 CSV 文件，表头写明姓名、学号、身份证号、电话等。只保存无法还原的加密摘要，原文件不保存、不上传。',
  taken: (names: number, numbers: number) => `已导入 ${names} 个姓名、${numbers} 个号码，现在生效。`,
  columns: (headers: string) => `采用的列：${headers}`,
  unused: (headers: string) => `没有采用的列：${headers}`,
  skipped: (reason: string, rows: string, count: number) =>
    `${reason}：第 ${rows} 行${count > 5 ? `等 ${count} 行` : ''}`,
  reasons: {
    'not-a-name': '不是姓名',
    'short-number': '号码太短或没有数字',
    'rounded-number': '号码末几位已被表格软件改成零，请把该列设为文本后重新填写',
  } satisfies Record<SkipReason, string>,
  problems: {
    'too-large': '文件过大。请只留姓名和号码各列。',
    'old-format': '这是旧版或加密的 Excel 文件。请另存为 XLSX 或 CSV，不设密码。',
    'no-text': '文件的文字编码无法识别。请另存为 XLSX 或 CSV。',
    broken: '文件已损坏，无法读取。请重新导出。',
    'no-header': '没有找到表头。前几行中要有一行写明姓名或学号等列名。',
    nobody: '表头下面没有可用的姓名或号码。',
  } satisfies Record<RosterProblem, string>,
  remove: '删除名册',
};
export type RosterWords = typeof zhCN;

const zhTW: RosterWords = {
  title: '本校名冊',
  absent: '目前沒有名冊。匯入後，名冊中的號碼和姓名在發布前都能認出來。',
  present: (names, numbers, day) => `已有 ${names} 個姓名、${numbers} 個號碼（${day} 匯入）。`,
  importFile: '匯入名冊檔案',
  replaceFile: '換一份名冊檔案',
  hint: '選擇 XLSX 或 CSV 檔案，表頭寫明姓名、學號、身分證號、電話等。只保存無法還原的加密摘要，原檔不保存、不上傳。',
  taken: (names, numbers) => `已匯入 ${names} 個姓名、${numbers} 個號碼，現在生效。`,
  columns: (headers) => `採用的欄：${headers}`,
  unused: (headers) => `沒有採用的欄：${headers}`,
  skipped: (reason, rows, count) => `${reason}：第 ${rows} 列${count > 5 ? `等 ${count} 列` : ''}`,
  reasons: {
    'not-a-name': '不是姓名',
    'short-number': '號碼太短或沒有數字',
    'rounded-number': '號碼末幾位已被試算表軟體改成零，請把該欄改為文字後重新填入',
  },
  problems: {
    'too-large': '檔案過大。請只留姓名和號碼各欄。',
    'old-format': '這是舊版或加密的 Excel 檔案。請另存為 XLSX 或 CSV，不要加密。',
    'no-text': '檔案的文字編碼無法辨識。請另存為 XLSX 或 CSV。',
    broken: '檔案已損壞，無法讀取。請重新匯出。',
    'no-header': '沒有找到表頭。前幾列中要有一列寫明姓名或學號等欄名。',
    nobody: '表頭下面沒有可用的姓名或號碼。',
  },
  remove: '刪除名冊',
};

const en: RosterWords = {
  title: 'School roster',
  absent: 'There is no roster yet. With one, the names and numbers on it are recognised before they are published.',
  present: (names, numbers, day) =>
    `${plural(names, 'name', 'names')} and ${plural(numbers, 'number', 'numbers')}, imported on ${day}.`,
  importFile: 'Import a roster file',
  replaceFile: 'Replace the roster by a file',
  hint: 'Choose an XLSX or CSV file with a header row (name, student number, ID number, phone). Only keyed hashes are kept, from which nothing can be read; the file is neither kept nor sent.',
  taken: (names, numbers) =>
    `${plural(names, 'name', 'names')} and ${plural(numbers, 'number', 'numbers')} imported and in force.`,
  columns: (headers) => `Columns taken: ${headers}`,
  unused: (headers) => `Columns not taken: ${headers}`,
  skipped: (reason, rows, count) => `${reason}: row ${rows}${count > 5 ? ` and others, ${count} in all` : ''}`,
  reasons: {
    'not-a-name': 'Not a name',
    'short-number': 'Too short for a number, or no digit in it',
    'rounded-number':
      'The spreadsheet has turned the last digits into zeros; make the column text and enter them again',
  },
  problems: {
    'too-large': 'The file is too large. Keep only the columns of names and numbers.',
    'old-format': 'This is an old or encrypted Excel file. Save it as XLSX or CSV, without a password.',
    'no-text': 'The encoding of the file is not known. Save it as XLSX or CSV.',
    broken: 'The file is damaged and cannot be read. Please export it again.',
    'no-header': 'There is no header. One of the first rows must name the columns, such as name or student number.',
    nobody: 'Below the header there is no name or number that can be used.',
  },
  remove: 'Delete the roster',
};

export const roster: Record<Locale, RosterWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

import type { Locale } from '../../lib/model/locale';
import type { PanelFile } from '../panel/props';

const zhCN = {
  title: (name: string) => `附件「${name}」`,
  says: {
    offered: '可以生成一份副本：遮住查到的内容，去掉批注和文档属性；PDF 的各页会变成图片。您的原文件不会改动。',
    ready: '副本已重新检查，没有再查到不能公开的内容。请核对后换用；您的原文件没有改动。',
    'to-save':
      '副本已重新检查，没有再查到不能公开的内容。这里无法直接替换：请下载副本，返回编辑，删去原文件后重新上传。',
    none: '没能生成干净的副本。请返回，手工删去这些内容，再重新选择文件。',
    unfit:
      '这个文件不能在这里处理。请用 Word、Excel 或 WPS 删去这些内容（旧格式可先另存为 docx、xlsx），再重新选择文件。',
  } satisfies Record<PanelFile['state'], string>,
  make: '生成处理后的副本',
  use: '换成副本',
  save: '下载副本',
  before: (_name: string) => '原图（已模糊）',
  after: (_name: string) => '处理后',
  was: (what: string) => `原来：${what}`,
  now: (text: string) => `现在：${text || '（已去掉）'}`,
};
export type CopiesWords = typeof zhCN;

const zhTW: CopiesWords = {
  title: (name) => `附件「${name}」`,
  says: {
    offered: '可以產生一份副本：遮住查到的內容，去掉註解和文件摘要資訊；PDF 的各頁會變成圖片。您的原檔案不會更動。',
    ready: '副本已重新檢查，沒有再查到不能公開的內容。請核對後換用；您的原檔案沒有更動。',
    'to-save':
      '副本已重新檢查，沒有再查到不能公開的內容。這裡無法直接替換：請下載副本，返回編輯，刪去原檔案後重新上傳。',
    none: '沒能產生乾淨的副本。請返回，手動刪去這些內容，再重新選擇檔案。',
    unfit:
      '這個檔案不能在這裡處理。請用 Word、Excel 或 WPS 刪去這些內容（舊格式可先另存為 docx、xlsx），再重新選擇檔案。',
  },
  make: '產生處理後的副本',
  use: '換成副本',
  save: '下載副本',
  before: () => '原圖（已模糊）',
  after: () => '處理後',
  was: (what) => `原來：${what}`,
  now: (text) => `現在：${text || '（已去掉）'}`,
};

const en: CopiesWords = {
  title: (name) => `“${name}”`,
  says: {
    offered:
      'A copy can be made with these items masked and with comments and document properties removed; pages of a PDF become pictures. Your own file stays as it is.',
    ready:
      'The copy was inspected again and nothing was found in it. Check it, then use it. Your own file was not changed.',
    'to-save':
      'The copy was inspected again and nothing was found in it. It cannot take the file’s place here: download it, go back, remove the file and upload the copy.',
    none: 'No clean copy could be made. Go back, remove these items by hand and choose the file again.',
    unfit:
      'This file cannot be put right here. Remove these items in Word, Excel or WPS (save old formats as docx or xlsx first) and choose the file again.',
  },
  make: 'Make a masked copy',
  use: 'Use the copy',
  save: 'Download the copy',
  before: () => 'Before (blurred)',
  after: () => 'After',
  was: (what) => `Before: ${what}`,
  now: (text) => `Now: ${text || '(removed)'}`,
};

export const copies: Record<Locale, CopiesWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

import type { FilePart, PlaceUnit } from '../../lib/model/attachment';
import type { Locale } from '../../lib/model/locale';

interface PlaceWords {
  /** Parts of a file; `name` is that of a sheet. */
  readonly parts: Readonly<Record<FilePart, (name: string) => string>>;
  /** Places in a part; `at` is a cell or a number. */
  readonly units: Readonly<Record<PlaceUnit, (at: string) => string>>;
}

const plain = (word: string) => () => word;
/** The name of the sheet a header or a comment belongs to, when there is one. */
const of = (word: string) => (name: string) => (name === '' ? word : `${name} ${word}`);

/** Ninths of a picture, row by row. */
const spots =
  (...words: readonly string[]) =>
  (at: string) =>
    words[Number(at) - 1] ?? '';

const zhCN: PlaceWords = {
  parts: {
    text: plain('正文'),
    sheet: (name) => `工作表「${name}」`,
    'hidden-sheet': (name) => `隐藏的工作表「${name}」`,
    slides: plain('幻灯片'),
    notes: plain('演讲者备注'),
    header: of('页眉页脚'),
    footnotes: plain('脚注尾注'),
    comments: of('批注'),
    properties: plain('文件属性'),
    names: plain('文件名'),
    picture: plain('图中文字'),
    code: plain('图中二维码、条形码'),
    camera: plain('照片的拍摄信息'),
    other: plain('其他文字'),
  },
  units: {
    cell: (at) => at,
    paragraph: (at) => `第 ${at} 段`,
    page: (at) => `第 ${at} 页`,
    slide: (at) => `第 ${at} 张`,
    line: (at) => `第 ${at} 行`,
    spot: spots('左上', '上方', '右上', '左侧', '中间', '右侧', '左下', '下方', '右下'),
    none: plain(''),
  },
};

const zhTW: PlaceWords = {
  parts: {
    text: plain('正文'),
    sheet: (name) => `工作表「${name}」`,
    'hidden-sheet': (name) => `隱藏的工作表「${name}」`,
    slides: plain('投影片'),
    notes: plain('演講者備忘稿'),
    header: of('頁首頁尾'),
    footnotes: plain('註腳'),
    comments: of('註解'),
    properties: plain('檔案屬性'),
    names: plain('檔名'),
    picture: plain('圖中文字'),
    code: plain('圖中二維碼、條碼'),
    camera: plain('照片的拍攝資訊'),
    other: plain('其他文字'),
  },
  units: {
    cell: (at) => at,
    paragraph: (at) => `第 ${at} 段`,
    page: (at) => `第 ${at} 頁`,
    slide: (at) => `第 ${at} 張`,
    line: (at) => `第 ${at} 行`,
    spot: spots('左上', '上方', '右上', '左側', '中間', '右側', '左下', '下方', '右下'),
    none: plain(''),
  },
};

const en: PlaceWords = {
  parts: {
    text: plain('text'),
    sheet: (name) => `sheet “${name}”`,
    'hidden-sheet': (name) => `hidden sheet “${name}”`,
    slides: plain('slides'),
    notes: plain('speaker notes'),
    header: of('header or footer'),
    footnotes: plain('footnotes'),
    comments: of('comments'),
    properties: plain('properties'),
    names: plain('file names'),
    picture: plain('text in the picture'),
    code: plain('QR code or barcode in the picture'),
    camera: plain('camera data of the photograph'),
    other: plain('other text'),
  },
  units: {
    cell: (at) => at,
    paragraph: (at) => `paragraph ${at}`,
    page: (at) => `page ${at}`,
    slide: (at) => `slide ${at}`,
    line: (at) => `line ${at}`,
    spot: spots('top left', 'top', 'top right', 'left', 'middle', 'right', 'bottom left', 'bottom', 'bottom right'),
    none: plain(''),
  },
};

/** What places in files are called. */
export const placeWords: Readonly<Record<Locale, PlaceWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

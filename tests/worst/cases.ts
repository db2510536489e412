/** A text that would bring a careless scanner to its knees. */
export interface WorstCase {
  readonly name: string;
  readonly format: 'text' | 'html';
  /** What stands once, and what is repeated behind it. */
  readonly head: string;
  readonly unit: string;
}

const text = (name: string, unit: string, head = ''): WorstCase => ({ name, format: 'text', head, unit });
const html = (name: string, unit: string, head = ''): WorstCase => ({ name, format: 'html', head, unit });

const SCORES = '姓名\t班级\t身份证号\t电话\t家庭住址\t总分\n';
const PLACES =
  '北京市天津市河北省山西省内蒙古自治区辽宁省吉林省黑龙江省上海市江苏省浙江省安徽省福建省江西省山东省河南省湖北省湖南省广东省';

export const WORST_CASES: readonly WorstCase[] = [
  text('digits', '1234567890'),
  text('one digit', '1'),
  text('digits in fours', '1380 '),
  text('digits and separators in turn', '1-'),
  text('digits and tabs in turn', '1\t'),
  text('digits and line ends in turn', '1\n'),
  text('eleven digits a line', '13800138000\n'),
  text('ID numbers', '11010119000307007X '),
  text('full-width digits', '１２３４５６７８９０'),
  text('Chinese numerals', '一二三四五六七八九〇'),
  text('masked digits', '138****8000 '),
  text('stars', '*'),
  text('X', 'X'),
  text('letters like digits', 'lO'),
  text('密', '密'),
  text('机密★', '机密★'),
  text('机密 lines', '机密★10年\n'),
  text('separators', ' -._/'),
  text('blanks', ' '),
  text('line ends', '\n'),
  text('tabs', '\t'),
  text('pipes', '|'),
  text('zero-width', '\u200b'),
  text('digits and zero-width', '1\u200b'),
  text('密 and zero-width', '密\u200b'),
  text('high surrogates', '\ud83d'),
  text('low surrogates', '\udc6e'),
  text('mathematical digits', '\ud835\udfcf'),
  text('at signs', '@'),
  text('addresses', 'a@b.cn'),
  text('address without end', 'a.'),
  text('a1', 'a1'),
  text('letters', 'G'),
  text('学生', '学生'),
  text('学生姓名', '学生姓名'),
  text('同学抑郁症', '张三同学抑郁症，'),
  text('抑郁症', '抑郁症'),
  text('姓名 cells', '姓名\t'),
  text('姓名 lines', '姓名\n'),
  text('names in one line', '张三、', '新生名单：'),
  text('provinces', PLACES),
  text('省市区', '省市区'),
  text('住址室', '住址5室'),
  text('address cells', '住址，5室，'),
  text('空格', '1（空格）'),
  text('密码：', '密码：'),
  text('微信', '微信号'),
  text('prose in one line', '校园里的玉兰花开了，同学们在老师的带领下认真观察，并记录下来。'),
  text('prose in lines', '校园里的玉兰花开了，同学们在老师的带领下认真观察。\n'),
  text('commas', '，'),
  text('quotes', '"'),
  text('quoted cells', '"张三","13800138000",'),
  text('one row', '张三\t13800138000\t', SCORES),
  text('rows', '张三\t五（1）班\t11010119000307007X\t13800138000\t景山前街1号2单元3室\t98\n', SCORES),
  text('rows of two characters', '张\t三\n', SCORES),
  text('rows of blanks', ' \t \n', SCORES),
  text('rows with commas', '张三,13800138000\n', '姓名,电话\n'),
  text('rows with blanks', '张三 98\n', '期中考试成绩公示\n'),
  text('headers', '姓名\t总分\n'),
  text('headers and rows', '姓名\t总分\n张三\t98\n'),
  text('titles', '期中考试成绩公示\n'),
  text('birthdays', '张小明：3月5日、', '本月生日墙：'),
  text('birthdays in lines', '张小明 3月5日\n', '生日墙\n'),
  text('rows of names', '张三、李四、王五、赵六\n', '小一班幼儿名单：\n'),
  text('names below a title', '张三\n', '新生名单\n'),
  html('nested tags', '<div>'),
  html('nested cells', '<table><tr><td>'),
  html('closing tags', '</div>'),
  html('less than', '<'),
  html('less than a', '<a'),
  html('open quotes', '<a b="'),
  html('comments without end', '<!--'),
  html('comments', '<!---->'),
  html('scripts without end', '<script>'),
  html('ampersands', '&'),
  html('references without end', '&#1'),
  html('digits as references', '&#49;'),
  html('digits in tags', '<b>1</b>'),
  html('digits in attributes', '<b title="13800138000">'),
  html('attribute without end', ' alt=1', '<img'),
  html('blanks in a tag', ' ', '<img'),
  html('cells', '<td>1</td>'),
  html('rows in a table', '<tr><td>张三</td><td>13800138000</td></tr>', '<table><tr><td>姓名</td><td>电话</td></tr>'),
  html('line breaks', '<br>'),
];

const encoder = new TextEncoder();

/** The case in about `bytes` bytes of UTF-8. */
export function writeCase({ head, unit }: WorstCase, bytes: number): string {
  return (
    head + unit.repeat(Math.max(1, Math.floor((bytes - encoder.encode(head).length) / encoder.encode(unit).length)))
  );
}

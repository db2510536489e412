import { describe, expect, it } from 'vitest';
import { isName, namesIn } from './names';

const found = (text: string) => namesIn(text).map(({ start, end }) => text.slice(start, end));

describe('namesIn', () => {
  it.each([
    ['表扬王小明同学', '王小明'],
    ['五（3）班李华同学拾金不昧', '李华'],
    ['学生张三因打架受到处分', '张三'],
    ['监护人：陳大文', '陳大文'],
    ['监护人：李四', '李四'],
    ['姓名：欧阳小云', '欧阳小云'],
    ['李小芳，女，9 岁', '李小芳'],
    ['王小虎的父亲去世', '王小虎'],
    ['张三98分，李四95分', '张三'],
    ['三年级的赵小磊今年九岁', '赵小磊'],
    ['给予邬勇留校察看处分', '邬勇'],
    ['大班的彭小果和中班的佟一一先后发热', '佟一一'],
    ['普通班的欧阳霸夹带纸条', '欧阳霸'],
    ['她叫阿木古哈，最难忘的学生叫阿木古哈。', '阿木古哈'],
    ['（2）班万里同学带病上学', '万里'],
    ['乐乐的妈妈来信', '乐乐'],
    ['九（3）班巴特尔同学受了警告', '巴特尔'],
  ])('finds in %s the name %s', (text, name) => {
    expect(found(text)).toContain(name);
  });

  it.each([
    '全体同学请注意',
    '高三同学的高考动员',
    '许多同学参加了活动',
    '任何同学不得迟到',
    '张某同学、小张同学、张某某同学',
    '张*同学',
    '单亲家庭学生帮扶',
    '全校学生安全教育',
    '学生周末安排',
    '关爱学生家庭',
    '学生申请表',
    '家长安全须知',
    '与同学和睦相处，其他同学也一样',
    '教师陶然走进课堂',
    '企业家卢建国先生来校',
    '感谢张老师、李校长',
    '儿童送教上门',
    '三（2）班全体同学、四班参赛同学和五班两位同学',
  ])('finds no name in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('isName', () => {
  it.each(['张三', '王小明', '欧阳小云', '李 四', '阿依古丽·买买提'])('takes %s for a name', (cell) => {
    expect(isName(cell)).toBe(true);
  });
  it.each(['合计', '平均分', '备注', '高一', '周一', '95', '', '张*', '张某某'])(
    'does not take %s for a name',
    (cell) => {
      expect(isName(cell)).toBe(false);
    },
  );
});

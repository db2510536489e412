import { hideAll } from '../../lib/detect/people/hide';
import { findChildren } from '../../lib/detect/people/small-children';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** Full lists of kindergarten children and first-graders by name alone; from the policy's threshold on they go to review. */
export const nameList: Rule = {
  id: 'name-list',
  type: 'person-name',
  action: 'notice',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors: [
      '姓名',
      '幼儿名单',
      '新生名单',
      '班级名单',
      '分班名单',
      '幼儿花名',
      '年级名单',
      '宝宝名单',
      '小班名单',
      '中班名单',
      '大班名单',
      '托班名单',
      '分班',
      '葵班',
      '花班',
      '苗班',
      '星班',
      '果班',
      '阳班',
      '小朋友',
      '宝贝',
      '萌娃',
      '幼儿园',
      '小班',
      '中班',
      '大班',
    ],
    find: findChildren,
  },
  mask: hideAll,
  messages: {
    name: {
      'zh-CN': '幼儿或新生名单',
      'zh-TW': '幼兒或新生名單',
      en: 'List of small children',
    },
    reason: {
      'zh-CN': '完整的低龄儿童名单会暴露孩子在哪所学校、哪个班。',
      'zh-TW': '完整的低齡兒童名單會暴露孩子在哪所學校、哪個班。',
      en: 'A full list of small children tells where each of them can be found.',
    },
    advice: {
      'zh-CN': '请确认有公开的必要并已征得监护人同意；可以改用家长群或校内张贴。',
      'zh-TW': '請確認有公開的必要並已徵得監護人同意；可以改用家長群組或校內張貼。',
      en: 'Make sure that publishing is needed and guardians agree; otherwise tell parents in private.',
    },
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '小一班新生名单\n姓名	性别\n张小明	男\n李小红	女', found: '张小明' },
    { text: '中二班幼儿名单：张小明、李小红、王小强、赵小敏。', found: '李小红' },
  ],
  ignores: [
    { text: '幼儿园优秀教师表彰名单：张芳、李强、王敏。', why: '表彰' },
    { text: '高二（1）班学生名单\n姓名\n张三\n李四', why: '不是低龄儿童' },
    { text: '一年级新生入学须知\n请家长填写姓名、班级。', why: '没有名单' },
  ],
};

import { findBirthdays } from '../../lib/detect/people/birthdays';
import { hideAll } from '../../lib/detect/people/hide';
import type { Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** Birthdays of several children beside their names, as birthday parties are announced. */
export const birthdayList: Rule = {
  id: 'birthday-list',
  type: 'birth-date',
  action: 'review',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors: '生日墙 生日会 过生日 寿星 生日快乐 生日祝福 生日派对 生日表 生日名单 生日的小'.split(' '),
    find: findBirthdays,
  },
  mask: hideAll,
  messages: {
    name: { 'zh-CN': '生日名单', 'zh-TW': '生日名單', en: 'List of birthdays' },
    reason: {
      'zh-CN': '姓名和生日放在一起就是孩子的个人信息。',
      'zh-TW': '姓名和生日放在一起就是孩子的個人資訊。',
      en: 'A name and a birthday together are personal information of a child.',
    },
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '十月小寿星\n张小明 10月3日、李小红 10月11日', found: '10月11日' },
    { text: '生日墙\n小一班：糖糖（黎思糖）10月3日；壮壮（武壮）10月9日', found: '10月3日' },
  ],
  ignores: [
    { text: '集体生日会定于10月24日举行，10月25日放假。', why: '活动的日子' },
    { text: '祝张小明同学生日快乐！', why: '没有日子' },
  ],
};

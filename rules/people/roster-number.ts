import { hideAll } from '../../lib/detect/people/hide';
import type { Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** A number of somebody on the school's own list, exactly, whatever its form. */
export const rosterNumber: Rule = {
  id: 'roster-number',
  type: 'roster',
  action: 'block',
  release: 'review',
  trigger: { kind: 'reading' },
  mask: hideAll,
  messages: {
    name: { 'zh-CN': '本校名册中的号码', 'zh-TW': '本校名冊中的號碼', en: "Number on the school's list" },
    reason: {
      'zh-CN': '这个号码与本校名册中某人的号码完全一致，不得公开。',
      'zh-TW': '這個號碼與本校名冊中某人的號碼完全一致，不得公開。',
      en: "It is exactly the number of somebody on the school's own list and may not be published.",
    },
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28, SCHOOL_PROTECTION],
  catches: [
    { text: '获奖同学：X2024-017（名册中有 X2024017）', found: 'X2024-017' },
    { text: '名册中有 2024600118，写成２０２４６００１１８', found: '２０２４６００１１８' },
    { text: '名册中有 2024600118，写成 2024 600 118', found: '2024 600 118' },
    { text: '名册中有 0417：学号 0417', found: '0417' },
  ],
  ignores: [
    { text: '订单 2024600119', why: '名册中没有' },
    { text: '编码 120246001180', why: '更长号码的一部分' },
    { text: '共 0417 元', why: '号码很短，又没有写明是学号' },
  ],
};

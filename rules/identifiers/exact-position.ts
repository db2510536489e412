import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** Degrees of latitude and longitude, to a hundred metres or closer. */
const POSITION = /GPS[^\d\n-]{0,8}(-?\d{1,2}\.\d{3,8}), ?(-?\d{1,3}\.\d{3,8})/i;

function verify({ value }: Candidate): Match | null {
  const match = POSITION.exec(value);
  if (!match || Math.abs(Number(match[1])) > 90 || Math.abs(Number(match[2])) > 180) return null;
  const from = match.index + match[0].indexOf(match[1] ?? '');
  return { from, to: match.index + match[0].length, confidence: 0.9, evidence: ['pattern', 'context'] };
}

/**
 * Where a photograph was taken, as cameras and telephones write it into the file: a reviewer must decide, for nothing in
 * it says whether that is the school or a pupil's home.
 */
export const exactPosition: Rule = {
  id: 'exact-position',
  type: 'position',
  action: 'review',
  release: 'review',
  trigger: { kind: 'word', anchors: ['GPS'] },
  verify,
  mask: (value) => value.replaceAll(/\.(\d{3,8})/g, (_, digits: string) => `.${'*'.repeat(digits.length)}`),
  messages: {
    name: { 'zh-CN': '拍摄地点', 'zh-TW': '拍攝地點', en: 'Place where it was taken' },
    reason: {
      'zh-CN': '照片中的定位信息会透露拍摄的确切地点，可能是学生住处；行踪轨迹属于敏感个人信息。',
      'zh-TW': '照片中的定位資訊會透露拍攝的確切地點，可能是學生住處；行蹤軌跡屬於敏感個人資訊。',
      en: 'The position in a photograph tells exactly where it was taken, which may be a pupil’s home; whereabouts are sensitive personal information.',
    },
    advice: {
      'zh-CN': '请使用去除定位信息的副本，画面不变。',
      'zh-TW': '請使用去除定位資訊的副本，畫面不變。',
      en: 'Use the copy without the position; the picture stays the same.',
    },
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: 'GPS 39.90760, 116.39170', found: '39.90760, 116.39170' },
    { text: '拍摄地点 GPS：-33.85678,151.21530', found: '-33.85678,151.21530' },
  ],
  ignores: [
    { text: 'GPS 定位手表 2.5 元', why: '没有坐标' },
    { text: '本校位于 39.9, 116.4 附近', why: '没有精确到住处' },
    { text: 'GPS 39.*****, 116.*****', why: '已脱敏' },
    { text: 'GPS 390.90760, 116.39170', why: '不是纬度' },
  ],
};

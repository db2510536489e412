import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { EXAM_SECRETS, STATE_SECRETS_22 } from '../basis';

const MARK =
  /(?:^|[\s（(【[#>*★])((?:绝 {0,3}密|机 {0,3}密|秘 {0,3}密)(?: {0,3}[★*·•—–-] {0,3}| {1,3})[^ ，。；、？！★]{0,8}(?:启用|启封|考试结束|使用完毕|开考|考试)(?:之)?前)(?=[\s）)】\]*]|$)/;

function verify({ value }: Candidate): Match | null {
  const match = MARK.exec(value);
  const mark = match?.[1];
  if (match === null || mark === undefined) return null;
  const from = match.index + match[0].indexOf(mark);
  return { from, to: from + mark.length, confidence: 0.85, evidence: ['pattern', 'own-line'] };
}

/** 绝密★启用前 and its kin, the head of examination papers: a leak, a used paper, or a school test that misuses the mark. */
export const examPaperMarking: Rule = {
  id: 'exam-paper-marking',
  type: 'marking',
  action: 'review',
  release: 'review',
  trigger: {
    kind: 'word',
    anchors: ['密'],
    glance:
      /(?<=[绝絕絶机機秘祕㊙][\s\u00ad\u200b-\u200f\u2060\ufeff]{0,4})密(?:[\s\u00ad\u200b-\u200f\u2060\ufeff]{0,4}[★☆⭐✩-✰⋆*＊﹡·•—–-]|\s{1,3}[启啟啓考本开開使])/y,
  },
  verify,
  messages: {
    name: { 'zh-CN': '试卷密级标志', 'zh-TW': '試卷密級標誌', en: 'Secrecy mark of an examination paper' },
    reason: {
      'zh-CN': '“绝密★启用前”是国家教育考试试卷启用前的密级标志；已启用的真题可以公开，学校自命的试卷不得使用。',
      'zh-TW': '「絕密★啟用前」是國家教育考試試卷啟用前的密級標誌；已啟用的真題可以公開，學校自命的試卷不得使用。',
      en: 'This mark stands on national examination papers before use; a used paper may be published, a school test may not carry it.',
    },
    advice: {
      'zh-CN': '尚未启用的试卷：立即撤回并报告保密办；已公开的真题：送审并说明出处；学校自命的试卷：删除标志后发布。',
      'zh-TW': '尚未啟用的試卷：立即撤回並報告保密辦；已公開的真題：送審並說明出處；學校自命的試卷：刪除標誌後發布。',
      en: 'Paper not yet used: withdraw and report at once. Published past paper: send for review with its source. School test: delete the mark.',
    },
  },
  basis: [EXAM_SECRETS, STATE_SECRETS_22],
  catches: [
    { text: '绝密★启用前\n2023 年普通高等学校招生全国统一考试', found: '绝密★启用前' },
    { text: '絕密★啟用前', found: '絕密★啟用前' },
    { text: '绝密★考试结束前', found: '绝密★考试结束前' },
    { text: '㊙密★启用前', found: '㊙密★启用前' },
    { text: '【机密☆启用并使用完毕前】', found: '机密☆启用并使用完毕前' },
  ],
  ignores: [
    { text: '国家教育考试全国统一试卷在启用前属绝密材料', why: '讲解规定' },
    { text: '答案及评分参考在考试结束前按绝密级事项管理', why: '讲解规定' },
    { text: '机密★10年', why: '不是试卷的标志' },
  ],
};

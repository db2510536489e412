import type { Finding } from '../model/finding';
import { type Protagonist, protagonistOf, tellsOfElsewhere } from './people/protagonist';
import { withTitle } from './with-title';

/** Rules whose findings a procurement notice must show. */
const CONTACTS: ReadonlySet<string> = new Set(['mobile', 'landline', 'email', 'qq', 'bank-account', 'address']);
const PROCUREMENT =
  /采购人|采购单位|采购代理|代理机构|磋商|招标|询价|比选|中标|成交供应商|投标|响应文件|开标|报价文件|竞价/g;
const NOTICE =
  /(?:采购|招标|竞价|磋商|询价|比选|中标|成交|遴选|谈判|流标|拍卖|租赁|出租|招租)[^。\n]{0,10}(?:公告|公示|通知|文件|邀请|结果)/;
const HEAD = 120;
const TITLE = 60;
/** So many of the words of procurement make a procurement notice. */
const WORDS = 3;
const RECRUITMENT = /招聘|应聘|拟聘|教师资格|选调|公务员|招考|遴选|聘用|录用|事业单位|特岗/;
/** What the head of a text makes lawful: results of contests, of adults who apply for a post, subjects of research. */
const LAWFUL: readonly (readonly [rule: string, occasion: RegExp])[] = [
  ['score-fact', /运动会|校运|田径|[比大竞联决]赛|锦标赛/],
  ['exam-number', RECRUITMENT],
  ['score-list', RECRUITMENT],
  ['name-list', RECRUITMENT],
  ['health-fact', /科研项目|课题立项|立项[名公结]|结题|学位论文|论文答辩/],
];
const ACCOUNT_OF_UNIT =
  /(?:户名|账户名称?|账户[:：]|开户名称|单位名称|收款单位|收款方|名称)[^\d]{0,24}(?:学校|中学|小学|学院|大学|幼儿园|公司|中心|基金会|委员会|慈善|财政局|教育局|党校|高中)|保证金账户|基本户|对公账|校方|结算账户/;
const BEFORE = 160;
const BEHIND = 16;
const ACCOUNTS: ReadonlySet<string> = new Set(['bank-account', 'bank-card']);
/** Facts that may be anybody's are found with less confidence. */
const DOUBTFUL = 0.4;
/**
 * What the purpose of the whole text changes: contacts in a procurement notice and the account of a unit are lawful,
 * facts in the discussion of a book are nobody's, and facts that are told of somebody who is not named nearby are those
 * of the pupil the text tells of, if there is one.
 */
export function inOccasion(findings: readonly Finding[], body: string, title = ''): readonly Finding[] {
  if (findings.length === 0) return findings;
  const text = withTitle(title, body);
  const isProcurement = findings.some(({ rule }) => CONTACTS.has(rule)) && isOfProcurement(text);
  const isElsewhere = findings.some(isFact) && tellsOfElsewhere(text);
  let told: Protagonist | undefined;
  return findings.flatMap((finding): Finding | [] => {
    if (isFact(finding) && isElsewhere) return [];
    if (isDoubtful(finding)) {
      told ??= protagonistOf(text);
      return told === null ? [] : { ...finding, action: told === 'named' ? 'block' : 'review' };
    }
    const isLawful =
      LAWFUL.some(([rule, occasion]) => rule === finding.rule && occasion.test(text.slice(0, TITLE))) ||
      (isProcurement && CONTACTS.has(finding.rule)) ||
      (ACCOUNTS.has(finding.rule) && isOfUnit(finding, body));
    return isLawful ? [] : finding;
  });
}

function isOfUnit({ start, end }: Finding, text: string): boolean {
  return ACCOUNT_OF_UNIT.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND));
}

function isFact({ rule }: Finding): boolean {
  return rule.endsWith('-fact');
}

function isDoubtful(finding: Finding): boolean {
  return finding.confidence < DOUBTFUL && isFact(finding);
}

function isOfProcurement(text: string): boolean {
  if (NOTICE.test(text.slice(0, HEAD))) return true;
  return new Set([...text.matchAll(PROCUREMENT)].map(([word]) => word)).size >= WORDS;
}

import type { FindingType } from '../../../lib/model/finding';
import type { Random } from '../random';
import * as cards from './cards';
import * as contacts from './contacts';

type Make = (random: Random) => string;

/** What a placeholder stands for: the type a scanner should say, and how to make one. Values belong to nobody. */
export const PLANTED: Readonly<Record<string, { readonly type: FindingType; readonly make: Make }>> = {
  'resident-id': { type: 'resident-id', make: cards.residentId },
  'old-resident-id': { type: 'resident-id', make: cards.oldResidentId },
  'residence-permit': { type: 'resident-id', make: cards.residencePermit },
  'student-number': { type: 'student-number', make: cards.studentNumber },
  'school-number': {
    type: 'student-number',
    make: (random) => `20${random.int(18, 25)}${random.digits(random.int(4, 6))}`,
  },
  mobile: { type: 'mobile', make: contacts.mobile },
  landline: { type: 'landline', make: contacts.landline },
  'bank-card': { type: 'bank-card', make: cards.bankCard },
  passport: { type: 'passport', make: cards.passport },
  'travel-permit': { type: 'travel-permit', make: cards.travelPermit },
  'taiwan-permit': { type: 'travel-permit', make: (random) => `0${random.digits(7)}` },
  'hk-mo-tw-id': { type: 'hk-mo-tw-id', make: cards.foreignIdentity },
  email: { type: 'email', make: contacts.email },
  plate: { type: 'plate', make: contacts.plate },
  qq: { type: 'qq', make: contacts.qq },
  wechat: { type: 'wechat', make: contacts.wechat },
  'candidate-number': {
    type: 'exam-number',
    make: (random) => `25${random.pick(['32', '44', '11'])}${random.digits(10)}`,
  },
  'admission-number': { type: 'exam-number', make: (random) => `25${random.digits(random.int(7, 10))}` },
  'military-id': { type: 'military-id', make: (random) => `军字第${random.digits(8)}号` },
  'driving-licence': { type: 'driving-licence', make: cards.residentId },
  'driving-file': {
    type: 'driving-licence',
    make: (random) => `${random.pick(['1101', '3301', '4401'])}${random.digits(8)}`,
  },
  'social-security': { type: 'social-security', make: cards.residentId },
  'social-security-card': {
    type: 'social-security',
    make: (random) => random.pick(['A', 'C', 'K']) + random.digits(8),
  },
  'birth-date': { type: 'birth-date', make: contacts.birthDate },
  address: { type: 'address', make: contacts.address },
  'birth-certificate': { type: 'birth-certificate', make: cards.birthCertificate },
  'disability-card': { type: 'disability-card', make: cards.disabilityCard },
  'teacher-certificate': { type: 'teacher-certificate', make: cards.teacherCertificate },
  'bank-account': { type: 'bank-account', make: (random) => `1101${random.digits(random.int(8, 13))}` },
  password: { type: 'credential', make: (random) => `Ab${random.digits(6)}` },
};

const SCHOOLS = ['育才小学', '实验中学', '第三中学', '阳光小学', '育英学校', '城关镇中心小学'];
const lesson = (random: Random) => random.pick(['语文', '数学', '英语', '物理', '体育', '音乐']);

/** Words that fill a template and need not be found. `name` may be reported as a person's name. */
export const FILLER: Readonly<Record<string, Make>> = {
  name: contacts.personName,
  school: (random) => random.pick(SCHOOLS),
  class: (random) => `${random.pick([...'一二三四五六七八九'])}年级（${random.int(1, 8)}）班`,
  lesson,
  date: (random) => `2025年${random.int(1, 12)}月${random.int(1, 28)}日`,
  year: () => '2025',
  n1: (random) => String(random.int(1, 9)),
  n2: (random) => String(random.int(10, 99)),
  n3: (random) => String(random.int(100, 999)),
  n4: (random) => String(random.int(1000, 9999)),
  n5: (random) => String(random.int(10000, 99999)),
  n6: (random) => random.int(1, 9) + random.digits(5),
  n8: (random) => random.int(1, 9) + random.digits(7),
  n12: (random) => random.int(1, 9) + random.digits(11),
  score: (random) => String(random.int(60, 100)),
  gender: (random) => random.pick(['男', '女']),
};

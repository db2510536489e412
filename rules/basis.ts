import type { LegalBasis } from '../lib/detect/rule';

/** Reasons in law and regulation, quoted by rules. Each once. */

/** 中华人民共和国个人信息保护法 (in force 2021-11-01), article 25. */
export const PERSONAL_INFORMATION_25: LegalBasis = {
  id: 'pipl-25',
  title: {
    'zh-CN': '《中华人民共和国个人信息保护法》',
    'zh-TW': '《中華人民共和國個人信息保護法》',
    en: 'Personal Information Protection Law',
  },
  article: { 'zh-CN': '第二十五条', 'zh-TW': '第二十五條', en: 'Article 25' },
};

/** The same law, articles 28 to 31: sensitive information, and all information of children under fourteen. */
export const PERSONAL_INFORMATION_28: LegalBasis = {
  ...PERSONAL_INFORMATION_25,
  id: 'pipl-28',
  article: { 'zh-CN': '第二十八条至第三十一条', 'zh-TW': '第二十八條至第三十一條', en: 'Articles 28 to 31' },
};

/** 教财厅函〔2017〕28号 (2017-11-27): what a public notice of student aid may not show. */
export const STUDENT_AID_NOTICE: LegalBasis = {
  id: 'aid-2017-28',
  title: {
    'zh-CN': '《教育部办公厅关于全面清理和规范学生资助公示信息的紧急通知》（教财厅函〔2017〕28 号）',
    'zh-TW': '《教育部辦公廳關於全面清理和規範學生資助公示信息的緊急通知》（教財廳函〔2017〕28 號）',
    en: 'Ministry of Education notice on student-aid announcements (2017, no. 28)',
  },
};

/** 未成年人学校保护规定 (教育部令第50号, in force 2021-09-01). */
export const SCHOOL_PROTECTION: LegalBasis = {
  id: 'school-protection-50',
  title: {
    'zh-CN': '《未成年人学校保护规定》（教育部令第 50 号）',
    'zh-TW': '《未成年人學校保護規定》（教育部令第 50 號）',
    en: 'Provisions on the Protection of Minors by Schools (Ministry of Education, order 50)',
  },
};

/** 中华人民共和国保守国家秘密法 (2024-02-27, in force 2024-05-01). */
export const STATE_SECRETS_22: LegalBasis = {
  id: 'state-secrets-22',
  title: {
    'zh-CN': '《中华人民共和国保守国家秘密法》',
    'zh-TW': '《中華人民共和國保守國家秘密法》',
    en: 'Law on Guarding State Secrets',
  },
  article: { 'zh-CN': '第二十二条', 'zh-TW': '第二十二條', en: 'Article 22' },
};

/** The same law, article 35: review before publication. */
export const STATE_SECRETS_35: LegalBasis = {
  ...STATE_SECRETS_22,
  id: 'state-secrets-35',
  article: { 'zh-CN': '第三十五条', 'zh-TW': '第三十五條', en: 'Article 35' },
};

/** The same law, article 64: work secrets. */
export const WORK_SECRETS_64: LegalBasis = {
  ...STATE_SECRETS_22,
  id: 'state-secrets-64',
  article: { 'zh-CN': '第六十四条', 'zh-TW': '第六十四條', en: 'Article 64' },
};

/** 保守国家秘密法实施条例 (国务院令第786号, in force 2024-09-01), article 42. */
export const STATE_SECRETS_RULES_42: LegalBasis = {
  id: 'state-secrets-rules-42',
  title: {
    'zh-CN': '《中华人民共和国保守国家秘密法实施条例》',
    'zh-TW': '《中華人民共和國保守國家秘密法實施條例》',
    en: 'Regulations for the Law on Guarding State Secrets',
  },
  article: { 'zh-CN': '第四十二条', 'zh-TW': '第四十二條', en: 'Article 42' },
};

/** 教育工作中国家秘密及其密级具体范围的规定: examination papers before use. */
export const EXAM_SECRETS: LegalBasis = {
  id: 'exam-secrets',
  title: {
    'zh-CN': '《教育工作中国家秘密及其密级具体范围的规定》',
    'zh-TW': '《教育工作中國家秘密及其密級具體範圍的規定》',
    en: 'Provisions on state secrets in education and their levels',
  },
};

/** 中华人民共和国政府信息公开条例, articles 14 to 16. */
export const OPEN_INFORMATION_14: LegalBasis = {
  id: 'open-information-14',
  title: {
    'zh-CN': '《中华人民共和国政府信息公开条例》',
    'zh-TW': '《中華人民共和國政府信息公開條例》',
    en: 'Regulations on Open Government Information',
  },
  article: { 'zh-CN': '第十四条至第十六条', 'zh-TW': '第十四條至第十六條', en: 'Articles 14 to 16' },
};

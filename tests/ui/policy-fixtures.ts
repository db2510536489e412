import { Policy } from '../../lib/model/policy';

/** Made-up data for the pages: no name or number here belongs to anybody. */
export const NOW = Date.parse('2026-11-20T15:00:00+08:00');
export const LONG =
  '关于公示某某市实验小学二〇二六年秋季学期家庭经济困难学生生活补助（含建档立卡、低保、特困救助供养）受助学生名单及有关事项的补充通知';

export const policy = Policy.parse({
  version: 1,
  name: '某某市实验小学',
  contact: '信息中心 王老师 内线 8012',
  uninspected: 'block',
  publicValues: ['010-12345678', 'office@school.example'],
  sites: [
    { id: 'school-site', name: '学校网站', hosts: ['www.school.example', 'cms.school.example'] },
    { id: 'weibo', name: '学校微博', hosts: ['weibo.com'], mode: 'observe', reviewAll: true },
  ],
  people: [
    { id: 'li', name: '李老师', department: '教务处', roles: ['publisher'] },
    { id: 'wang', name: '王老师', department: '信息中心', roles: ['publisher', 'reviewer', 'leader', 'administrator'] },
    { id: 'zhao', name: '赵主任', department: '办公室', roles: ['reviewer', 'leader', 'secrecy-officer'] },
  ],
  rules: { landline: { action: 'review' }, email: { enabled: false }, 'no-such-rule': {} },
});

import type { Random } from '../random';

const MOBILE = ['130', '135', '136', '138', '139', '150', '158', '166', '177', '180', '186', '189', '191', '199'];
const AREA = [
  ['010', 8],
  ['021', 8],
  ['020', 8],
  ['0571', 8],
  ['0755', 8],
  ['0851', 7],
  ['0931', 7],
] as const;
const PLATE = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
const WORDS = ['sunny', 'lele', 'xiaoyu', 'doudou', 'summer', 'panda', 'tiger'];
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [...'子涵雨欣浩然梓萱一诺宇轩思远嘉怡佳琪俊杰文博诗涵晓彤明轩若曦泽宇静怡'];

/** Patterns that look reserved: 0000 or 0013 in the middle. */
export const mobile = (random: Random) => random.pick(MOBILE) + random.pick(['0000', '0013']) + random.digits(4);

export function landline(random: Random): string {
  const [area, length] = random.pick(AREA);
  return `${area}-${random.int(2, 8)}${random.digits(length - 1)}`;
}

export const email = (random: Random) =>
  `${random.pick(WORDS)}${random.int(1, 999)}@${random.pick(['qq.com', '163.com', 'example.com', 'school.edu.cn'])}`;

export const plate = (random: Random) => {
  const place = random.pick([...'京沪粤浙苏鲁川鄂']) + random.pick(PLATE);
  return random.chance(0.7)
    ? place + random.pick(PLATE) + random.digits(4)
    : place + random.pick(['D', 'F']) + random.digits(5);
};

export const qq = (random: Random) => String(random.int(1, 9)) + random.digits(random.int(7, 9));

export const wechat = (random: Random) => `${random.pick(WORDS)}_${random.digits(random.int(3, 5))}`;

export const personName = (random: Random) =>
  random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.6) ? random.pick(GIVEN) : '');

export const address = (random: Random) => {
  const town = random.pick([
    '北京市东城区景山前街',
    '杭州市西湖区文三路',
    '广州市天河区天河北路',
    '成都市武侯区人民南路',
  ]);
  const door = `${random.int(1, 20)}号楼${random.int(1, 6)}单元${random.int(1, 18)}0${random.int(1, 6)}室`;
  return `${town}${random.int(1, 300)}号${random.pick(['幸福小区', '阳光花园', '和平里', '书香苑'])}${door}`;
};

export const birthDate = (random: Random) => {
  const [year, month, day] = [random.int(2008, 2017), random.int(1, 12), random.int(1, 28)];
  const two = (value: number) => String(value).padStart(2, '0');
  return random.pick([`${year}年${month}月${day}日`, `${year}-${two(month)}-${two(day)}`, `${year}.${month}.${day}`]);
};

import type { Random } from '../corpus/random';
import { FILLER } from '../corpus/values';
import { residentId } from '../corpus/values/cards';
import { mobile, personName } from '../corpus/values/contacts';

/** A page as a school prints it, and the values that stand on it. */
export interface Page {
  readonly html: string;
  readonly values: readonly string[];
}

const fill = (name: string, random: Random) => FILLER[name]?.(random) ?? '';

/** A page of A4 at 96 dots to the inch. */
const sheet = (title: string, body: string, random: Random) => `<!doctype html><meta charset="utf-8">
<body style="font: ${random.int(14, 18)}px '${random.pick(['Noto Serif CJK SC', 'Noto Sans CJK SC'])}'; margin: 60px; width: 674px">
<h2 style="text-align: center">${title}</h2>${body}
<p style="text-align: right">${fill('school', random)}<br>${fill('date', random)}</p></body>`;

const table = (rows: readonly (readonly string[])[]) =>
  `<table border="1" cellpadding="5" style="border-collapse: collapse; width: 100%">${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** A list of pupils with numbers, or of prizes without. */
function list(random: Random, isClean: boolean): Page {
  const ids: string[] = [];
  const rows = Array.from({ length: random.int(4, 12) }, (_, i) => {
    const head = [String(i + 1), isClean ? fill('class', random) : personName(random)];
    if (isClean) return [...head, `${random.int(80, 99)} 分`, random.pick(['一等奖', '二等奖', '三等奖'])];
    const id = residentId(random);
    ids.push(id);
    return [...head, id, '1250 元'];
  });
  const heads = isClean ? ['序号', '班级', '得分', '奖项'] : ['序号', '姓名', '身份证号', '金额'];
  return {
    html: sheet(isClean ? '班级合唱比赛结果' : '拟资助学生名单公示', table([heads, ...rows]), random),
    values: ids,
  };
}

/** A notice in sentences. */
function notice(random: Random, isClean: boolean): Page {
  const [id, phone] = [residentId(random), mobile(random)];
  const text = isClean
    ? `定于${fill('date', random)}下午 3 点召开家长会，请各班提前布置教室，共 ${random.int(20, 60)} 个座位。`
    : `学生${personName(random)}（身份证号 ${id}）申请休学，家长电话 ${phone}，请班主任核对后于${fill('date', random)}前上报。`;
  const rest =
    '各班要高度重视，认真组织，做好宣传和安全工作，确保活动有序进行。活动结束后请及时整理场地，关好门窗和电源。';
  return {
    html: sheet('通 知', `<p style="text-indent: 2em">${text}</p><p style="text-indent: 2em">${rest}</p>`, random),
    values: isClean ? [] : [id, phone],
  };
}

/** A form that was filled in. */
function form(random: Random, isClean: boolean): Page {
  const [id, phone] = [residentId(random), mobile(random)];
  const rows = isClean
    ? [
        ['活动', '春季运动会', '地点', '操场'],
        ['班级', fill('class', random), '人数', String(random.int(20, 50))],
      ]
    : [
        ['姓名', personName(random), '性别', fill('gender', random)],
        ['身份证号', id, '电话', phone],
      ];
  return { html: sheet('登 记 表', table(rows), random), values: isClean ? [] : [id, phone] };
}

/** Pages of all kinds, one after the other. */
export const makePage = (random: Random, isClean: boolean, index: number): Page =>
  ([list, notice, form][index % 3] ?? list)(random, isClean);

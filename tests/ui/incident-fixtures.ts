import type { IncidentApi } from '../../components/incident/api';
import { incidentsOf } from '../../lib/incident/incident';
import type { IncidentEvent, IncidentNote } from '../../lib/model/incident';
import { LONG, policy } from './policy-fixtures';
import { signing } from './signing-fixtures';

const HOUR = 3_600_000;
const KINDS = ['marking', 'many', 'published'] as const;
const [li = { id: 'li', name: '李老师', department: '教务处' }] = policy.people;
const zhao = { id: 'zhao', name: '赵主任', department: '办公室' };

/** Incidents in every state, the first of them overdue; made up. */
function notesOf(index: number): IncidentNote[] {
  const opened = Date.now() - (26 - index) * HOUR;
  const note = (act: IncidentEvent, step: number, text: string): IncidentNote => ({
    id: `n${index}-${step}`,
    at: opened + step * HOUR,
    note: 'incident',
    incident: `i${index}`,
    act,
    ...(step > 0 && { by: zhao, text }),
  });
  const facts = {
    kind: KINDS[index % 3] ?? 'many',
    siteName: '学校网站',
    page: 'https://www.school.example/edit',
    title: index === 0 ? LONG : `第 ${index} 次公示`,
    person: { id: li.id, name: li.name, department: li.department },
    found: { mobile: 51, 'resident-id': 50 },
  };
  return [
    { ...note('open', 0, ''), facts },
    note('step', 1, '已通知发布人，已从网站删除。'),
    ...(index % 4 === 2 ? [note('report', 2, '已书面报告区保密局。')] : []),
    ...(index % 4 === 3 ? [note('dismiss', 2, '教学用语，不是密级标志。')] : []),
  ];
}

/** So many incidents. */
export const incidentFixtures = (count: number) =>
  incidentsOf(Array.from({ length: count }, (_, index) => notesOf(index)).flat());

/** No incident, one or many. */
export function incidentApi(size: 'empty' | 'one' | 'many'): IncidentApi {
  const count = { empty: 0, one: 1, many: 40 }[size];
  const incidents = incidentFixtures(count);
  return {
    list: async () => incidents,
    act: async () => undefined,
    saveDocx: async () => undefined,
    subscribe: () => () => undefined,
    signing: signing(size),
  };
}

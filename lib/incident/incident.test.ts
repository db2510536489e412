import { describe, expect, it } from 'vitest';
import { INCIDENT_EVENTS, INCIDENT_STATES, type IncidentEvent, type IncidentNote } from '../model/incident';
import type { LedgerEntry } from '../model/ledger';
import { incidentIn } from './found';
import { cameLate, dueAt, incidentsOf, isKnown, isOverdue, REPORT_DUE, RESULT_DUE } from './incident';
import { problemOfNote } from './problems';
import { nextIncidentState } from './states';

const WANG = { id: 'wang', name: '王老师', department: '教务处' };
const CHEN = { id: 'chen', name: '陈主任', department: '保密办' };
const FACTS = {
  kind: 'marking',
  siteName: '学校网站',
  page: '',
  title: '命题安排',
  person: WANG,
  found: { marking: 1 },
} as const;
const START = 1_000_000;
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const note = (act: IncidentEvent, at = START, more: Partial<IncidentNote> = {}): IncidentNote => ({
  id: uuid(at),
  at,
  note: 'incident',
  incident: uuid(1),
  act,
  ...(act === 'open' && { facts: FACTS }),
  ...more,
});
const told = (...notes: IncidentNote[]) => {
  const [incident] = incidentsOf(notes);
  if (!incident) throw new Error('no incident');
  return incident;
};

describe('the states of an incident', () => {
  const possible: Record<string, string> = {
    'undefined open': 'open',
    'open step': 'open',
    'open fill': 'open',
    'open report': 'reported',
    'open dismiss': 'dismissed',
    'reported step': 'reported',
    'reported fill': 'reported',
    'reported close': 'closed',
  };
  it.each([undefined, ...INCIDENT_STATES].flatMap((state) => INCIDENT_EVENTS.map((event) => [state, event] as const)))(
    '%s, %s',
    (state, event) => {
      expect(nextIncidentState(state, event)).toBe(possible[`${state} ${event}`]);
    },
  );
});

describe('an incident told by its lines', () => {
  it('goes from discovery to its close, and keeps what was last written in the notice', () => {
    const incident = told(
      note('open'),
      note('fill', START + 1, { fields: { harm: '未公开', remedy: '已拦截' } }),
      note('fill', START + 2, { fields: { harm: '未造成危害' } }),
      note('report', START + 3),
      note('close', START + 4),
    );
    expect(incident).toMatchObject({
      state: 'closed',
      openedAt: START,
      reportedAt: START + 3,
      endedAt: START + 4,
      fields: { harm: '未造成危害', remedy: '已拦截' },
    });
    expect(incident.notes).toHaveLength(5);
  });

  it('takes nothing for done that the table does not allow', () => {
    expect(told(note('open'), note('close', START + 1)).state).toBe('open');
    expect(incidentsOf([note('report')])).toEqual([]);
    expect(told(note('open'), note('dismiss', START + 1), note('report', START + 2))).toMatchObject({
      state: 'dismissed',
      endedAt: START + 1,
    });
  });

  it('is due 24 hours after discovery, and again three months after the report', () => {
    const open = told(note('open'));
    expect([REPORT_DUE, RESULT_DUE]).toEqual([24 * 3_600_000, 91 * 24 * 3_600_000]);
    expect([dueAt(open), isOverdue(open, START + REPORT_DUE - 1), isOverdue(open, START + REPORT_DUE)]).toEqual([
      START + REPORT_DUE,
      false,
      true,
    ]);
    const late = START + REPORT_DUE + 1;
    const reported = told(note('open'), note('report', late));
    expect([
      cameLate(reported),
      isOverdue(reported, late + RESULT_DUE - 1),
      isOverdue(reported, late + RESULT_DUE),
    ]).toEqual([true, false, true]);
    expect(dueAt(told(note('open'), note('dismiss', START + 1)))).toBeUndefined();
  });

  it('is opened once for a post that is tried again, and again when the first is over', () => {
    const again = { ...FACTS, submission: uuid(7) };
    expect(isKnown([told(note('open'))], again)).toBe(true);
    expect(isKnown([told(note('open'))], { ...again, title: '别的' })).toBe(false);
    expect(isKnown([told(note('open'), note('dismiss', START + 1))], again)).toBe(false);
  });
});

describe('an attempt', () => {
  const finding = (rule: string, action: 'block' | 'review' = 'block') =>
    ({
      rule,
      type: rule === 'secret-marking' ? 'marking' : 'mobile',
      action,
      confidence: 1,
      field: 'c',
      masked: '*',
    }) as const;
  const entry = (event: LedgerEntry['event'], findings: LedgerEntry['findings'], basis?: LedgerEntry['basis']) =>
    ({
      ...{
        event,
        findings,
        submission: uuid(3),
        contentHash: 'a'.repeat(64),
        siteName: '学校网站',
        page: '',
        title: '',
      },
      ...(basis && { basis }),
    }) as unknown as LedgerEntry;
  const settings = { isMarking: (rule: string) => rule === 'secret-marking', people: 3 };
  const kind = (...of: Parameters<typeof entry>) => incidentIn(entry(...of), settings)?.kind;
  const many = [finding('mobile'), finding('mobile'), finding('mobile')];

  it('is an incident with a marking, with data of many people, and when either is public already', () => {
    expect(kind('held', [finding('secret-marking')])).toBe('marking');
    expect(kind('saved', [finding('secret-marking')])).toBe('published');
    expect(kind('held', many)).toBe('many');
    expect(kind('observed', many)).toBe('published');
    expect(incidentIn(entry('held', many), settings)?.found).toEqual({ mobile: 3 });
  });

  it('is none below the number, with doubtful findings, as a draft, or approved', () => {
    expect(kind('held', many.slice(1))).toBeUndefined();
    expect(
      kind(
        'held',
        many.map(() => finding('mobile', 'review')),
      ),
    ).toBeUndefined();
    expect(kind('saved', many)).toBeUndefined();
    expect(kind('released', many, 'approval')).toBeUndefined();
    expect(kind('withdrawn', [finding('secret-marking')])).toBeUndefined();
  });
});

describe('who may do what', () => {
  const officer = { ...CHEN, roles: ['secrecy-officer' as const] };
  const teacher = { ...WANG, roles: ['publisher' as const, 'leader' as const] };
  const filled = { content: '甲', discovery: '乙', responsible: '丙', course: '丁', harm: '戊', remedy: '己' };
  const open = told(note('open', START, { fields: filled }));
  const by = (event: IncidentEvent, who = CHEN, text = '已报告') => note(event, START + 1, { by: who, text });

  it('lets a secrecy officer report, and nobody else’s name be used', () => {
    expect(problemOfNote(by('report'), open, officer)).toBeUndefined();
    expect(problemOfNote(by('report', WANG), open, officer)).toBe('unknown-person');
    expect(problemOfNote(by('report'), open, undefined)).toBe('unknown-person');
  });

  it('lets nobody report without that role, about their own post, with an empty notice or without a word', () => {
    expect(problemOfNote(by('report'), open, { ...officer, roles: ['reviewer'] })).toBe('not-in-charge');
    expect(problemOfNote(by('dismiss', WANG), open, teacher)).toBe('own');
    expect(problemOfNote(by('report'), told(note('open')), officer)).toBe('incomplete');
    expect(problemOfNote(by('close', CHEN, ' '), open, officer)).toBe('text');
    expect(problemOfNote(by('step', WANG, '已删除网页'), open, { ...WANG, roles: ['publisher'] })).toBeUndefined();
  });
});

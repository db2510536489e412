import { expect, it } from 'vitest';
import type { TrainingNote } from '../model/training';
import { trainingOf } from './training';

const LI = { id: 'li', name: '李老师', department: '办公室' };
const WANG = { id: 'wang', name: '王老师', department: '教务处' };
const GONE = { id: 'gone', name: '赵老师', department: '' };

const note = (person: typeof LI, at: number): TrainingNote => ({
  id: crypto.randomUUID(),
  at,
  note: 'trained',
  day: '2026-11-23',
  person,
  tries: 2,
});

it('lists everybody, first those who have not done it, each with the last time', () => {
  expect(trainingOf([LI, WANG], [note(LI, 20), note(LI, 10), note(GONE, 5), note(WANG, 100)], 100)).toEqual([
    { person: WANG },
    { person: LI, at: 20, tries: 2, signed: false },
    { person: GONE, at: 5, tries: 2, signed: false },
  ]);
});

import { describe, expect, it } from 'vitest';
import { byDepartment, findPeople } from './people';

const people = [
  { id: 'a', name: '赵一', department: '教务处' },
  { id: 'b', name: '钱二', department: '德育处' },
  { id: 'c', name: '孙三', department: '教务处' },
];

describe('findPeople', () => {
  it('finds by part of the name or of the department', () => {
    expect(findPeople(people, '钱').map((person) => person.id)).toEqual(['b']);
    expect(findPeople(people, ' 教务 ').map((person) => person.id)).toEqual(['a', 'c']);
  });

  it('gives everybody before anything is typed, and nobody when nothing fits', () => {
    expect(findPeople(people, ' ')).toHaveLength(3);
    expect(findPeople(people, '周')).toEqual([]);
  });

  it('does not match across name and department', () => {
    expect(findPeople(people, '一教')).toEqual([]);
  });
});

describe('byDepartment', () => {
  it('keeps people of one department together', () => {
    expect(byDepartment(people).map(([name, members]) => [name, members.length])).toEqual([
      ['教务处', 2],
      ['德育处', 1],
    ]);
  });
});

interface Named {
  readonly name: string;
  readonly department: string;
}

/** Those whose name or department contains what was typed; everybody when nothing was typed. */
export function findPeople<P extends Named>(people: readonly P[], typed: string): readonly P[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return people;
  return people.filter((person) => `${person.name}\n${person.department}`.toLowerCase().includes(wanted));
}

/** People by department, departments in the order they first appear. */
export function byDepartment<P extends Named>(people: readonly P[]): [string, P[]][] {
  const groups = new Map<string, P[]>();
  for (const person of people) {
    const group = groups.get(person.department);
    if (group) group.push(person);
    else groups.set(person.department, [person]);
  }
  return [...groups];
}

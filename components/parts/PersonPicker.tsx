import { useId, useState } from 'preact/hooks';
import type { PersonRef } from '../../lib/model/ledger';
import { useMessages } from '../i18n/context';
import { byDepartment, findPeople } from './people';

/** From this many people on, a name can be typed to narrow the list. */
const LONG_LIST = 15;

interface PersonPickerProps {
  readonly people: readonly PersonRef[];
  readonly chosen?: string | undefined;
  readonly label?: string;
  readonly onChoose: (id: string) => void;
}

/** A native list of people, grouped by department. */
export function PersonPicker({ people, chosen, label, onChoose }: PersonPickerProps) {
  const { common } = useMessages();
  const [typed, setTyped] = useState('');
  const id = useId();
  const found = findPeople(people, typed);
  const options = byDepartment(found).map(([department, members]) => (
    <optgroup key={department} label={department || common.noDepartment}>
      {members.map((person) => (
        <option key={person.id} value={person.id}>
          {person.name}
        </option>
      ))}
    </optgroup>
  ));
  return (
    <div class="stack">
      <label for={id}>{label ?? common.person.label}</label>
      {people.length >= LONG_LIST && (
        <input
          type="search"
          aria-label={common.person.filter}
          placeholder={common.person.filter}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <select
        id={id}
        data-action="choose-person"
        value={found.some((person) => person.id === chosen) ? chosen : ''}
        onChange={(event) => {
          if (event.currentTarget.value) onChoose(event.currentTarget.value);
        }}
      >
        <option value="">{common.person.placeholder}</option>
        {options}
      </select>
      {found.length === 0 && <p class="note">{common.person.noMatch}</p>}
    </div>
  );
}

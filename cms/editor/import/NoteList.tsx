import type { NoteGroup } from './group-notes.ts';

/** Places of one remark that are named; of more only how many they are. */
const mostPlaces = 3;

interface Props {
  title: string;
  level: 'doubt' | 'note';
  groups: readonly NoteGroup[];
}

/** What a person has to decide, or may look at; the latter is folded away. */
export function NoteList({ title, level, groups }: Props) {
  if (groups.length === 0) return null;
  return (
    <details className={`import-card import-notes ${level}`} open={level === 'doubt'}>
      <summary>
        <h3>
          {title}: {groups.length}
        </h3>
      </summary>
      <ul>
        {groups.map(({ text, places }) => (
          <li key={text}>
            {text}
            {places.length > 0 && <span className="import-hint">{placesText(places)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function placesText(places: readonly string[]): string {
  const rest = places.length - mostPlaces;
  return `${places.slice(0, mostPlaces).join('; ')}${rest > 0 ? ` и ещё ${rest}` : ''}`;
}

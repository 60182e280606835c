import type { ImportPreviewAnswer, ImportState } from '../../api/import.ts';
import { entriesOf } from './count-entries.ts';
import { PlannedEntry } from './PlannedEntry.tsx';
import type { ImportControl } from './use-import.ts';

interface Group {
  state: ImportState;
  title: string;
  hint: string;
}

/** What asks for a decision stands first. */
const groups: readonly Group[] = [
  {
    state: 'conflicting',
    title: 'Расходятся с разделом',
    hint: 'В разделе и в файле сказано разное. Если не решать, останется как в разделе.',
  },
  { state: 'new', title: 'Новые', hint: 'В разделе таких записей ещё нет.' },
  { state: 'changed', title: 'Дополняются', hint: 'Файл заполнит поля, которые в разделе пусты.' },
  {
    state: 'held',
    title: 'Не вносятся',
    hint: 'Сначала решите сами: почему, сказано у каждой. Исправьте файл и выберите его ещё раз.',
  },
  { state: 'same', title: 'Без изменений', hint: 'В разделе уже всё так.' },
];

/** All entries of the plan, by what would become of them. */
export function EntryGroups({ control, preview }: { control: ImportControl; preview: ImportPreviewAnswer }) {
  const isShort = preview.entries.length <= 3;
  return groups.map(({ state, title, hint }) => {
    const placed = entriesOf(preview, state);
    if (placed.length === 0) return null;
    const heading = (
      <h3>
        {title}: {placed.length}
      </h3>
    );
    if (state === 'same')
      return (
        <details key={state} className="import-card">
          <summary>{heading}</summary>
          <ul className="import-same">
            {placed.map(({ entry, index }) => (
              <li key={index}>{entry.label}</li>
            ))}
          </ul>
        </details>
      );
    return (
      <section key={state} className="import-card">
        {heading}
        <p className="import-hint">{hint}</p>
        <ul className="import-entries">
          {placed.map(({ entry, index }) => (
            <PlannedEntry
              key={index}
              {...{ control, entry, index }}
              isOpen={isShort}
              hasDoubts={preview.entries.length > 1}
            />
          ))}
        </ul>
      </section>
    );
  });
}

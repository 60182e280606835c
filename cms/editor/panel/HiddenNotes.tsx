import { formatShortDate } from '#messages/format';
import type { HiddenNote } from '../../api/types.ts';

/** What visitors will not see of what is written, and from which day they will. */
export function HiddenNotes({ notes }: { notes: readonly HiddenNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section className="hidden-notes">
      <h3>Не увидят на сайте</h3>
      <ul>
        {notes.map(({ code, text, from }) => (
          <li key={`${code} ${text}`}>
            {text}
            {from !== undefined && (
              <span className="from">
                {' '}
                Появится с <time dateTime={from}>{formatShortDate(from)}</time>.
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

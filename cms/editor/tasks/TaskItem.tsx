import { Link } from 'react-router-dom';
import { kinds } from '#model/kinds';
import type { TaskRow } from '../../api/types.ts';
import { EntryLink } from '../lists/EntryLink.tsx';

/** One task: what, by when, how, where, and by which act. */
export function TaskItem({ task }: { task: TaskRow }) {
  const { title, term, how, basis, page, entry, field, creates, state } = task;
  return (
    <li className={`task ${state}`}>
      <h3>{title}</h3>
      {term !== '' && <p className="task-term">{term}</p>}
      <p>{how}</p>
      <p className="task-links">
        {creates === undefined ? (
          <EntryLink collection={entry.kind} slug={slugOf(entry.file)} field={field}>
            Открыть: {entry.label}
          </EntryLink>
        ) : (
          <Link to={`/collections/${creates}/new`}>Новая запись: {kinds[creates].label}</Link>
        )}
        {page !== undefined && (
          <a href={page} target="_blank" rel="noopener">
            Основание: {basis}
          </a>
        )}
      </p>
    </li>
  );
}

function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

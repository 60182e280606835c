import { useId } from 'react';
import { Link } from 'react-router-dom';
import { formatShortDate } from '#messages/format';

/** What Decap's board (core 3.19.1, components/Workflow/WorkflowList.js) hands to a card; only what ours uses. */
interface Props {
  collectionLabel: string;
  /** By the collection's `summary`, dates as they are stored. */
  title: string;
  /** The entry is on the site already, and this is a change of it. */
  isModification?: boolean;
  editLink: string;
  /** Last change, `DD.MM.YYYY`. */
  timestamp: string;
  postAuthor?: string;
  /** Its step is the last one before the site. */
  canPublish: boolean;
  onPublish: () => void;
  onDelete: () => void;
}

/** An entry on the board: what it is, who changed it last, and what to do. Its text is in its form. */
export default function BoardCard(props: Props) {
  const { collectionLabel, title, isModification, editLink, timestamp, postAuthor, canPublish } = props;
  const id = useId();
  return (
    <article className="board-card" aria-labelledby={id}>
      <p className="board-card-kind">{collectionLabel}</p>
      <h3 id={id}>
        <Link to={`/${editLink}`}>{title.replaceAll(/\d{4}-\d{2}-\d{2}/g, formatShortDate)}</Link>
      </h3>
      <p className="board-card-when">
        {isModification === true ? 'Изменения' : 'Новая запись'}
        {postAuthor !== undefined && postAuthor !== '' && `: ${postAuthor}`}, {timestamp}
      </p>
      <div className="board-card-actions">
        {canPublish && (
          <button type="button" className="button small main" aria-describedby={id} onClick={props.onPublish}>
            Опубликовать
          </button>
        )}
        <button
          type="button"
          className="button small dangerous"
          aria-describedby={id}
          onClick={props.onDelete}
        >
          {isModification === true ? 'Отменить изменения' : 'Удалить'}
        </button>
      </div>
    </article>
  );
}

import type { DraftFinding } from '../../api/types.ts';

const words = { error: 'Ошибка', warning: 'Предупреждение', info: 'Подсказка' } as const;

interface Props {
  finding: DraftFinding;
  onFocusField: (path: string, bodyLine?: number) => void;
}

/** One finding: what is wrong, how to mend it, by which act, and where. */
export function FindingItem({ finding, onFocusField }: Props) {
  const { severity, message, fix, source, page, field, fieldLabel, bodyLine, elsewhere, refuses } = finding;
  return (
    <li className={`finding ${severity}`}>
      <p className="finding-message">
        <span className="severity">{words[severity]}</span> {message}
        {elsewhere !== undefined && refuses && <strong> Это мешает опубликовать.</strong>}
      </p>
      {fix !== '' && <p className="finding-fix">{fix}</p>}
      <p className="finding-links">
        {elsewhere !== undefined ? (
          <a className="button small" href={addressOf(elsewhere)}>
            Открыть: {elsewhere.label}
          </a>
        ) : (
          field !== '' && (
            <button type="button" className="button small" onClick={() => onFocusField(field, bodyLine)}>
              К полю «{fieldLabel}»
            </button>
          )
        )}
        <a className="source" href={page} target="_blank" rel="noopener">
          Основание: {source}
        </a>
      </p>
    </li>
  );
}

/** Address of another entry in Decap's words. */
function addressOf({ kind, file }: NonNullable<DraftFinding['elsewhere']>): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return `#/collections/${kind}/entries/${encodeURI(name)}`;
}

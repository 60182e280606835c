import { useEffect, useRef } from 'react';
import { plural } from '#messages/format';
import type { ImportApplyAnswer, ImportFinding, ImportedFile } from '../../api/import.ts';
import { EntryLink } from '../lists/EntryLink.tsx';

const severities = { error: 'Ошибка', warning: 'Предупреждение', info: 'Подсказка' } as const;

/** The last step: what was written, what the rules say of it, and what to do next. */
export function Done({ done, onAgain }: { done: ImportApplyAnswer; onAgain: () => void }) {
  const { written, names, held } = done;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const drafts = written.filter(({ isDraft }) => isDraft).length;
  const faulty = written.filter(({ findings }) => findings.length > 0);
  return (
    <>
      <div className="import-card">
        <h2 ref={heading} tabIndex={-1}>
          Внесено: {plural(written.length, 'запись', 'записи', 'записей')}
        </h2>
        <ul className="import-next">
          {drafts > 0 && (
            <li>
              Черновиков: {drafts}. На сайте их нет: откройте каждый, допишите и нажмите «Опубликовать».
            </li>
          )}
          {names > 0 && (
            <li>
              Без имени в разделе: {plural(names, 'человек', 'человека', 'человек')}. Имена – только в
              закрытом списке на этом компьютере. Когда возьмёте согласие, внесите его и имя в запись; копию
              списка обновит команда <code>npm run private -- backup</code>.
            </li>
          )}
          {faulty.length > 0 ? (
            <li>Замечания правил – ниже, у записей. Каждое ведёт к полю, где исправить.</li>
          ) : (
            <li>Правила ничего не заметили.</li>
          )}
          <li>
            Если внесли лишнее, откройте запись: «Ещё» → «Отменить последнее сохранение» вернёт, как было.
          </li>
        </ul>
        <button type="button" className="button" onClick={onAgain}>
          Импортировать ещё файл
        </button>
      </div>
      {held.length > 0 && (
        <section className="import-card">
          <h3>Не внесены: {held.length}</h3>
          <ul className="import-remarks">
            {held.map(({ label, reasons }, index) => (
              <li key={index}>
                <strong>{label}</strong>: {reasons.join(' ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="import-card">
        <h3>Записи</h3>
        <ul className="import-entries">
          {written.map((entry) => (
            <Written key={entry.file} entry={entry} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Written({ entry: { kind, file, label, isNew, isDraft, findings } }: { entry: ImportedFile }) {
  const slug = slugOf(file);
  return (
    <li className="import-entry">
      <div className="import-entry-head">
        <EntryLink collection={kind} slug={slug}>
          {label}
        </EntryLink>
        <span className="import-marks">
          <span className="mark calm">{isNew ? 'новая' : 'изменена'}</span>
          {isDraft && <span className="mark">черновик</span>}
        </span>
      </div>
      {findings.length > 0 && (
        <details>
          <summary>{plural(findings.length, 'замечание', 'замечания', 'замечаний')}</summary>
          <ul className="import-findings">
            {findings.map((finding, index) => (
              <Finding key={index} {...{ kind, slug, finding }} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface FindingProps {
  kind: ImportedFile['kind'];
  slug: string;
  finding: ImportFinding;
}

function Finding({ kind, slug, finding }: FindingProps) {
  const { severity, message, fix, source, page, field, fieldLabel } = finding;
  return (
    <li className={`finding ${severity}`}>
      <p className="finding-message">
        <span className="severity">{severities[severity]}</span> {message}
      </p>
      {fix !== '' && <p className="finding-fix">{fix}</p>}
      <p className="finding-links">
        {field !== '' && (
          <EntryLink collection={kind} slug={slug} field={field}>
            К полю «{fieldLabel}»
          </EntryLink>
        )}
        <a className="source" href={page} target="_blank" rel="noopener">
          Основание: {source}
        </a>
      </p>
    </li>
  );
}

function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

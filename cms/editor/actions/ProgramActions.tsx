import { useState } from 'react';
import type { ComponentType } from 'react';
import { formatDate } from '#messages/format';
import { useDraft } from '../form/draft-context.ts';
import { CompleteDialog } from './CompleteDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';
import { dateOf, objectOf } from './program-data.ts';
import { termOf } from './program-term.ts';
import { ResultsDialog } from './ResultsDialog.tsx';

const dialogs = {
  extend: ExtendDialog,
  correct: CorrectDialog,
  complete: CompleteDialog,
  results: ResultsDialog,
} satisfies Record<string, ComponentType<{ onClose: () => void }>>;

type Action = keyof typeof dialogs;

/** The computed status of a programme, its dates, and what is done with it most often. */
export function ProgramActions() {
  const { data, check, locked } = useDraft();
  const [open, setOpen] = useState<Action>();
  const status = check.answer?.status;
  const isCompleted = status?.code === 'completed' || status?.code === 'archived';
  const Dialog = open && dialogs[open];
  const button = (action: Action, text: string) => (
    <button type="button" className="button" disabled={locked} onClick={() => setOpen(action)}>
      {text}
    </button>
  );
  return (
    <section className="program-actions" aria-label="Состояние программы">
      <Facts />
      <div className="action-buttons">
        {isCompleted ? (
          button(
            'results',
            objectOf(data, 'results') === undefined ? 'Опубликовать результаты' : 'Изменить результаты',
          )
        ) : (
          <>
            {button('extend', 'Продлить')}
            {button('correct', 'Внести корректировку')}
            {button(
              'complete',
              objectOf(data, 'completion') === undefined ? 'Завершить' : 'Изменить завершение',
            )}
          </>
        )}
      </div>
      <p className="hint">
        {isCompleted
          ? 'Завершённую программу не продлевают и не меняют: для новой работы заведите новую программу.'
          : 'Кнопки спросят всё, чего требует A1 п. 7.1–7.2, и сразу проверят ответ.'}
      </p>
      {Dialog !== undefined && <Dialog onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function Facts() {
  const { data, check } = useDraft();
  const { start, plannedEnd, extendedEnd } = termOf(data);
  const status = check.answer?.status;
  const completed = dateOf(objectOf(data, 'completion')?.['date']);
  const dates: [name: string, date: string | undefined][] = [
    ['Начало', start],
    ['Плановое окончание', plannedEnd],
    ['Окончание с продлением', extendedEnd],
    ['Завершена', completed],
  ];
  return (
    <>
      <p className="status-line">
        <span className="status-name">Статус</span>
        {status === undefined ? (
          <span className="status-badge">определяется…</span>
        ) : (
          <span className={`status-badge ${status.code}`}>{status.label}</span>
        )}
        <span className="hint">считается по датам, руками не ставится</span>
      </p>
      <dl className="program-dates">
        {dates.map(
          ([name, date]) =>
            date !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{formatDate(date)}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

import { useState } from 'react';
import { formatShortDate } from '#messages/format';
import { useDraft } from '../form/draft-context.ts';
import { HiddenNotes } from './HiddenNotes.tsx';
import { notesOn, revealDates } from './hidden-on.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import { usePreview } from './use-preview.ts';

const widths = [
  { width: 360, label: 'Телефон' },
  { width: 1280, label: 'Компьютер' },
];

/** The page of the site as visitors will see it, today or on another day. */
export function PreviewPanel() {
  const draft = useDraft();
  const [asOf, setAsOf] = useState<string>();
  const [width, setWidth] = useState(() => (window.innerWidth < 900 ? 360 : 1280));
  const preview = usePreview(draft, asOf);
  const notes = draft.check.answer?.hidden ?? [];
  const today = draft.check.answer?.asOf;
  const answer = 'answer' in preview ? preview.answer : undefined;
  return (
    <div className="preview">
      <div className="preview-controls">
        <div className="choice" role="group" aria-label="Ширина экрана">
          {widths.map(({ width: value, label }) => (
            <button key={value} type="button" aria-pressed={width === value} onClick={() => setWidth(value)}>
              {label} <small>{value}</small>
            </button>
          ))}
        </div>
        <label className="as-of">
          Как будет на дату
          <input
            type="date"
            value={asOf ?? today ?? ''}
            onChange={(event) => setAsOf(event.target.value === '' ? undefined : event.target.value)}
          />
        </label>
        {asOf !== undefined && asOf !== today && (
          <button type="button" className="button small" onClick={() => setAsOf(undefined)}>
            Сегодня
          </button>
        )}
        {revealDates(notes)
          .filter((date) => date !== asOf)
          .map((date) => (
            <button key={date} type="button" className="button small" onClick={() => setAsOf(date)}>
              На {formatShortDate(date)}
            </button>
          ))}
      </div>
      <HiddenNotes notes={notesOn(notes, asOf)} />
      {preview.state === 'none' && <p className="empty-state">{preview.text}</p>}
      {preview.state === 'failed' && <p className="refusal">Страница не обновилась. {preview.text}</p>}
      {answer !== undefined && <PreviewFrame answer={answer} width={width} />}
      {answer === undefined && preview.state === 'waiting' && <p className="quiet">Готовим страницу…</p>}
    </div>
  );
}

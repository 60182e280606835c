import { useMemo } from 'react';
import { Messages } from '../form/Messages.tsx';
import { useDraft } from '../form/draft-context.ts';
import { useCheck } from '../screen/use-check.ts';
import { compareFindings } from './compare-findings.ts';
import type { ProgramChange } from './build-change.ts';

/** What the rules say of the programme with the change in it. Nothing is saved. */
export function ChangeCheck({ change }: { change: ProgramChange | undefined }) {
  return (
    <section className="change-check" aria-label="Проверка изменения" aria-live="polite">
      <h3>Что скажет проверка</h3>
      {change === undefined ? (
        <p className="dialog-hint">Заполните то, что нужно, – проверка появится здесь.</p>
      ) : (
        <Answer change={change} />
      )}
    </section>
  );
}

function Answer({ change }: { change: ProgramChange }) {
  const { kind, file, data, check } = useDraft();
  const key = JSON.stringify(change.fields);
  const draft = useMemo(
    () => ({ kind, data: { ...data, ...change.fields }, ...(file === undefined ? {} : { file }) }),
    // The change is built anew with each key pressed; only what is in it counts.
    [kind, file, data, key],
  );
  const { state, answer, error } = useCheck(draft, true);
  if (state === 'failed') return <p className="dialog-problem">Проверить не удалось: {error}</p>;
  if (answer === undefined || check.answer === undefined) return <p className="dialog-hint">Проверяю…</p>;
  const { added, gone } = compareFindings(check.answer.findings, answer.findings);
  const refused = added.some(({ refuses }) => refuses);
  return (
    <div aria-busy={state === 'waiting'} className={state === 'waiting' ? 'is-waiting' : undefined}>
      {added.length === 0 && <p className="check-fine">Новых замечаний нет.</p>}
      <Messages id="change-findings" findings={added} />
      {added.length > 0 && (
        <p className="dialog-hint">
          Основание: {[...new Set(added.map(({ source }) => source))].join('; ')}.
        </p>
      )}
      {gone.length > 0 && (
        <p className="check-fine">
          Это снимет замечания: {gone.map(({ message }) => message.replace(/[.!]$/, '')).join('; ')}.
        </p>
      )}
      {refused && (
        <p className="change-refusal">
          Внести изменение в черновик можно и так. Опубликовать программу с ним не получится, пока ошибки не
          исправлены.
        </p>
      )}
    </div>
  );
}

import { useEffect, useRef } from 'react';
import type { DraftFinding } from '../../api/types.ts';
import { useDraft } from '../form/draft-context.ts';
import { groupFindings } from './finding-groups.ts';
import { FindingItem } from './FindingItem.tsx';
import { HiddenNotes } from './HiddenNotes.tsx';

/** Why publishing was refused. */
export interface Refusal {
  text: string;
  findings: readonly DraftFinding[];
}

interface Props {
  refusal: Refusal | undefined;
  onFocusField: (path: string) => void;
}

/** What is wrong with the entry now; what was found before stays until there is a newer answer. */
export function ReadinessPanel({ refusal, onFocusField }: Props) {
  const { check } = useDraft();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal !== undefined) list.current?.focus();
  }, [refusal]);
  const findings = refusal?.findings ?? check.answer?.findings ?? [];
  const groups = groupFindings(findings);
  return (
    <div className="readiness" ref={list} tabIndex={-1} aria-busy={check.state === 'waiting'}>
      {refusal !== undefined && (
        <p className="refusal" role="alert">
          {refusal.text}
        </p>
      )}
      {check.answer?.status !== undefined && (
        <p className="program-status">
          Состояние программы: <strong>{check.answer.status.label}</strong>
        </p>
      )}
      {check.state === 'failed' && <p className="refusal">Проверить не удалось. {check.error}</p>}
      {groups.map(({ title, tone, findings: members }) => (
        <section key={title} className={`finding-group ${tone}`}>
          <h3>
            {title} <span className="count">{members.length}</span>
          </h3>
          <ul>
            {members.map((finding, index) => (
              <FindingItem
                key={`${finding.rule} ${finding.field} ${index}`}
                finding={finding}
                onFocusField={onFocusField}
              />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && check.answer !== undefined && (
        <p className="all-good">
          <span aria-hidden="true">✓</span> Всё готово к публикации
        </p>
      )}
      {check.answer === undefined && check.state === 'waiting' && <p className="quiet">Проверяем…</p>}
      {check.answer?.unchecked !== undefined && <p className="quiet">{check.answer.unchecked}</p>}
      <HiddenNotes notes={check.answer?.hidden ?? []} />
    </div>
  );
}

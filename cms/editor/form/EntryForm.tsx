import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DraftFinding } from '../../api/types.ts';
import { useDraft } from './draft-context.ts';
import type { FieldConfig } from './field-config.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { indexFindings } from './findings.ts';
import type { FindingIndex } from './findings.ts';
import { createFormStore, FormContext } from './form-store.ts';
import type { FormState } from './form-store.ts';
import { groupFields } from './groups.ts';
import { JumpList } from './JumpList.tsx';
import { reuse } from './reuse.ts';
import { useKeptFocus } from './use-kept-focus.ts';

const none: readonly DraftFinding[] = [];

/** All fields of the entry, under their headings. */
export function EntryForm({ fields }: { fields: readonly FieldConfig[] }) {
  const { kind, file, data: latest, set, check, locked } = useDraft();
  const data = useSame(latest);
  const findings = useFindingIndex(check.answer?.findings ?? none);
  const asOf = check.answer?.asOf;
  const state = useMemo<FormState>(
    () => ({ kind, file, data, findings, asOf }),
    [kind, file, data, findings, asOf],
  );
  const change = useLatest(set);
  const [store] = useState(() => createFormStore(state, change));
  useLayoutEffect(() => store.update(state), [store, state]);
  useKeptFocus(locked);
  const groups = useMemo(() => groupFields(fields), [fields]);
  return (
    <FormContext.Provider value={store}>
      <form
        className="entry-form"
        aria-label="Запись"
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <JumpList groups={groups} />
        {groups.map((group) => (
          <FieldGroup key={group.name ?? ''} group={group} data={data} onChange={change} disabled={locked} />
        ))}
      </form>
    </FormContext.Provider>
  );
}

/** The data with the parts that did not change as they were: one change must not draw every field. */
function useSame<T>(value: T): T {
  const previous = useRef(value);
  previous.current = reuse(previous.current, value);
  return previous.current;
}

function useFindingIndex(findings: readonly DraftFinding[]): FindingIndex {
  const previous = useRef<FindingIndex>(undefined);
  return useMemo(() => (previous.current = indexFindings(findings, previous.current)), [findings]);
}

/** A function that stays the same and calls the latest one. */
function useLatest(set: (path: string, value: unknown) => void): (path: string, value: unknown) => void {
  const latest = useRef(set);
  useLayoutEffect(() => {
    latest.current = set;
  }, [set]);
  return useCallback((path, value) => latest.current(path, value), []);
}

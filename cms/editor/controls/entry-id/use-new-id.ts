import { useEffect, useRef } from 'react';
import { newId } from '../../../entry-file/slug.ts';
import { useForm } from '../../form/form-store.ts';
import { useEntryRows } from '../reference/use-entry-rows.ts';

/**
 * Gives a new entry its code, and another one while the title is being written; what the editor writes instead stays.
 * A form that nobody has touched stays without.
 */
export function useNewId(value: string | undefined, onChange: (value: string) => void): void {
  const kind = useForm((state) => state.kind);
  const title = useForm(({ data }) => data['title']);
  const type = useForm(({ data }) => data['type']);
  const data = useForm((state) => state.data);
  const first = useRef(data);
  const isTouched = data !== first.current;
  const rows = useEntryRows();
  const proposed = useRef<string>(undefined);
  useEffect(() => {
    if (!isTouched || rows === undefined || (value !== undefined && value !== proposed.current)) return;
    // People keep the code that they were given first; it says nothing of them.
    if (proposed.current !== undefined && title === undefined && type === undefined) return;
    const existing = rows[kind].map(({ id }) => id);
    const id = newId(kind, existing, randomShare, { title, type });
    proposed.current = id;
    if (id !== value) onChange(id);
  }, [isTouched, rows, kind, title, type]);
}

/** At least 0, below 1; not to be guessed. */
function randomShare(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

import { useMemo } from 'react';
import type { Kind } from '#model/kind-names';
import { useForm } from '../../form/form-store.ts';
import type { KindRow } from './filter-rows.ts';
import { useEntryRows } from './use-entry-rows.ts';

const none: readonly Kind[] = [];

/** Entries of the kinds but the one on the screen; undefined while they are awaited. */
export function useKindRows(kinds: readonly Kind[] = none): readonly KindRow[] | undefined {
  const rows = useEntryRows();
  const file = useForm((state) => state.file);
  return useMemo(
    () =>
      rows === undefined
        ? undefined
        : kinds.flatMap((kind) =>
            rows[kind].filter((row) => row.file !== file).map((row) => ({ ...row, kind })),
          ),
    [rows, kinds, file],
  );
}

import { fromJS } from 'immutable';
import type { List, Map as ImmutableMap } from 'immutable';
import { useCallback, useRef } from 'react';
import type { DraftData } from '../../api/types.ts';
import { toPlain } from '../decap/plain-data.ts';
import { setIn } from '../form/set-in.ts';

/** Decap's field of the configuration, as its store keeps it. */
export type StoredField = ImmutableMap<string, unknown>;

/**
 * The draft of Decap's store as plain data.
 * @param onChange Decap's own handler: takes a field of the top level and its whole new value
 */
export function useEntryDraft(
  entry: ImmutableMap<string, unknown>,
  fields: List<StoredField>,
  onChange: (field: StoredField, value: unknown) => void,
): { data: DraftData; set: (path: string, value: unknown) => void } {
  const data = toPlain(entry.get('data')) as DraftData;
  const latest = useRef(data);
  latest.current = data;
  const set = useCallback(
    (path: string, value: unknown) => {
      const [name, ...rest] = path.split('.');
      const field = fields.find((candidate) => candidate.get('name') === name);
      if (name === undefined || field === undefined) throw new Error(`There is no field ${path}`);
      const next = setIn(latest.current[name], rest, value);
      // Two changes may come before Decap hands back the first one.
      latest.current = { ...latest.current, [name]: next };
      onChange(field, fromJS(next));
    },
    [fields, onChange],
  );
  return { data, set };
}

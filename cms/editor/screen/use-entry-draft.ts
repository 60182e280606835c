import { fromJS } from 'immutable';
import type { List, Map as ImmutableMap } from 'immutable';
import { useCallback, useRef } from 'react';
import type { DraftData } from '../../api/types.ts';
import { toPlain } from '../decap/plain-data.ts';
import { setIn } from '../form/set-in.ts';
import { isSameData } from '../safety/same-data.ts';

/** Decap's field of the configuration, as its store keeps it. */
export type StoredField = ImmutableMap<string, unknown>;

export interface EntryDraft {
  data: DraftData;
  /** Changes the value at a path with dots; `undefined` removes it. */
  set: (path: string, value: unknown) => void;
  /** Puts other data in the place of all fields. */
  replace: (data: DraftData) => void;
}

/**
 * The draft of Decap's store as plain data.
 * @param onChange Decap's own handler: takes a field of the top level and its whole new value
 */
export function useEntryDraft(
  entry: ImmutableMap<string, unknown>,
  fields: List<StoredField>,
  onChange: (field: StoredField, value: unknown) => void,
): EntryDraft {
  const data = toPlain(entry.get('data')) as DraftData;
  const latest = useRef(data);
  latest.current = data;
  const change = useCallback(
    (field: StoredField, value: unknown) => {
      // Two changes may come before Decap hands back the first one.
      latest.current = { ...latest.current, [field.get('name') as string]: value };
      onChange(field, fromJS(value));
    },
    [onChange],
  );
  const set = useCallback(
    (path: string, value: unknown) => {
      const [name, ...rest] = path.split('.');
      const field = fields.find((candidate) => candidate.get('name') === name);
      if (name === undefined || field === undefined) throw new Error(`There is no field ${path}`);
      change(field, setIn(latest.current[name], rest, value));
    },
    [fields, change],
  );
  const replace = useCallback(
    (next: DraftData) => {
      for (const field of fields) {
        const name = field.get('name') as string;
        if (!isSameData(latest.current[name], next[name])) change(field, next[name]);
      }
    },
    [fields, change],
  );
  return { data, set, replace };
}

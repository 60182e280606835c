import type { MappedColumn } from '../plan/plan.ts';
import type { ImportRemark } from '../remark.ts';
import type { FoundColumn } from '../table/grid.ts';
import { plainWords } from './plain-words.ts';
import type { ListShape } from './list-shape.ts';

/** What a person says of columns: the heading as it stands in the file, and the key; `-` for a column to be left out. */
export type Mapping = Readonly<Record<string, string>>;

/** Columns as a person corrected them; several of a repeated kind stay all. */
export function correctColumns<Key extends string>(
  columns: readonly FoundColumn<Key>[],
  { kinds, repeated = [], isSure = () => true }: ListShape<Key>,
  mapping: Mapping,
): FoundColumn<Key>[] {
  const named = new Map(Object.entries(mapping).map(([label, key]) => [plainWords(label), key]));
  const corrected = columns.map(({ key, ...column }): FoundColumn<Key> => {
    const wanted = named.get(plainWords(column.label));
    const known = kinds.find((kind) => kind.key === wanted)?.key;
    if (wanted === '-') return { ...column, doubts: [] };
    const [only, ...others] = column.doubts;
    const several = key === undefined && others.length === 0 && only !== undefined && repeated.includes(only);
    const guess = key ?? (several ? only : undefined);
    if (known === undefined && guess !== undefined && !isSure(guess, column.label))
      return { ...column, doubts: [guess] };
    const taken = known ?? guess;
    return taken === undefined ? column : { ...column, doubts: [], key: taken };
  });
  return withoutRivals(corrected, repeated, named);
}

/** Where a person has named a column of a kind, another that only looks like it is none. */
function withoutRivals<Key extends string>(
  columns: readonly FoundColumn<Key>[],
  repeated: readonly Key[],
  named: ReadonlyMap<string, string>,
): FoundColumn<Key>[] {
  const chosen = new Set(named.values());
  return columns.map(({ key, ...column }) => {
    const isRival =
      key !== undefined &&
      chosen.has(key) &&
      !repeated.includes(key) &&
      named.get(plainWords(column.label)) !== key;
    return key === undefined || isRival ? column : { ...column, key };
  });
}

/** Answers of a person that fit no column, or name no kind. */
export function unusedMappings<Key extends string>(
  mapping: Mapping,
  columns: readonly MappedColumn[],
  { kinds }: ListShape<Key>,
): ImportRemark[] {
  const labels = new Set(columns.map(({ label }) => plainWords(label)));
  return Object.entries(mapping).flatMap(([label, key]): ImportRemark[] => {
    if (!labels.has(plainWords(label))) return [{ level: 'doubt', code: 'listNoMapColumn', args: { label } }];
    if (key !== '-' && !kinds.some((kind) => kind.key === key)) {
      const keys = kinds.map((kind) => kind.key).join(', ');
      return [{ level: 'doubt', code: 'listNoMapKey', args: { label, key, keys } }];
    }
    return [];
  });
}

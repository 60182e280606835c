import { roadmap as schema } from '#model/roadmap';
import type { DataKind } from '#privacy/personal-data';
import { readCells } from '../../../src/import/roadmap/roadmap-cells.ts';
import type { ImportPlan, Json, PlannedEntry } from '../../../src/import/plan/plan.ts';
import type { ImportRemark } from '../../../src/import/remark.ts';

/** What a text of a roadmap may not hold. */
export interface CellTests {
  /** A person who may not be shown, known or not. */
  namesSomebody: (text: string) => boolean;
  /** Kinds of personal data in a text. */
  dataIn: (text: string) => readonly DataKind[];
}

/**
 * Roadmaps whose texts hold personal data or a name: a new one becomes a draft, one that the section has already waits
 * until a person has mended the file. A doubt tells the place and the kind, never the value. Columns of responsible
 * people are not looked at: there the section decides whom it shows.
 */
export function holdPrivateCells(plan: ImportPlan, tests: CellTests): ImportPlan {
  return { ...plan, entries: plan.entries.map((entry) => holdEntry(entry, tests)) };
}

function holdEntry(entry: PlannedEntry, tests: CellTests): PlannedEntry {
  const { kind, state } = entry;
  if (kind !== 'roadmaps' || state === 'same' || state === 'held') return entry;
  const doubts = doubtsOf(entry, tests);
  if (doubts.length === 0) return entry;
  const isTold = entry.remarks.some(({ code }) => code === 'roadmapPrivateCell');
  const remarks = isTold ? entry.remarks : [...entry.remarks, ...doubts];
  if (state !== 'new') return { ...entry, state: 'held', remarks };
  const draft = { draft: true };
  return {
    ...entry,
    kept: { ...entry.kept, ...draft },
    replaced: { ...entry.replaced, ...draft },
    remarks,
  };
}

function doubtsOf(entry: PlannedEntry, { namesSomebody, dataIn }: CellTests): ImportRemark[] {
  const parsed = schema.safeParse(entry.replaced);
  if (!parsed.success) return [];
  const fresh = freshTexts(entry);
  const waits = entry.state === 'new' ? 0 : 1;
  return readCells(parsed.data)
    .filter(({ text }) => fresh === undefined || fresh.has(text))
    .flatMap(({ row, column, text }): ImportRemark[] => {
      const kinds = [...new Set([...dataIn(text), ...(namesSomebody(text) ? ['name'] : [])])];
      if (kinds.length === 0) return [];
      const args = { row, kinds: kinds.join(', '), waits };
      const place = { ...entry.place, ...(column === undefined ? {} : { column }) };
      return [{ level: 'doubt', code: 'roadmapPrivateCell', args, place }];
    });
}

/** Texts that the file brings into an entry of the section; undefined where the entry is new. */
function freshTexts({ state, additions, conflicts }: PlannedEntry): Set<string> | undefined {
  if (state === 'new') return undefined;
  const changes = [...additions, ...conflicts];
  const before = new Set(changes.flatMap((change) => textsOf(change.before ?? null)));
  return new Set(changes.flatMap(({ after }) => textsOf(after)).filter((text) => !before.has(text)));
}

function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((item: Json) => textsOf(item));
}

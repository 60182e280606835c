import type { DraftFinding } from '../../api/types.ts';
import { reuse } from './reuse.ts';

type Findings = readonly DraftFinding[];

/** What was found in the draft, by the field it stands at. */
export interface FindingIndex {
  /** Of this very field. */
  at: (path: string) => Findings;
  /** Of the field and of all that lies in it. */
  within: (path: string) => Findings;
  /** What was looked up so far. */
  known: ReadonlyMap<string, Findings>;
}

/**
 * Indexes the findings about the draft itself; what it causes elsewhere belongs to no field.
 * @param previous the index before: a field whose findings did not change keeps their array
 */
export function indexFindings(findings: Findings, previous?: FindingIndex): FindingIndex {
  const own = findings.filter(({ elsewhere }) => elsewhere === undefined);
  const known = new Map<string, Findings>();
  const before = previous?.known;
  const lookUp = (key: string, isWanted: (field: string) => boolean): Findings => {
    const found =
      known.get(key) ??
      reuse(
        before?.get(key) ?? none,
        own.filter(({ field }) => isWanted(field)),
      );
    known.set(key, found);
    return found;
  };
  return {
    at: (path) => lookUp(path, (field) => field === path),
    within: (path) => lookUp(`${path}.`, (field) => field === path || field.startsWith(`${path}.`)),
    known,
  };
}

const none: Findings = [];

import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import type { School } from '#model/school';
import { fieldAt } from '#model/walk';
import type { ImportRemark } from '../remark.ts';
import type { JsonObject, PrivateName } from './plan.ts';

/** An entry of the section as its file has it: no defaults filled in. */
export interface ExistingEntry {
  kind: Kind;
  id: string;
  /** Path from the content folder, forward slashes. */
  path: string;
  data: JsonObject;
}

/** What a plan is compared with. */
export interface PlanContext {
  /** Every entry of the section that can be read, of all kinds. */
  entries: readonly ExistingEntry[];
  /** Every file of the content folder, from there. */
  paths: ReadonlySet<string>;
  /** Names that stand only in the private register, by the id of the entry. */
  register: ReadonlyMap<string, PrivateName>;
  school: School;
  /** Calendar date «по состоянию на». */
  asOf: string;
  naming: Naming;
}

/** How new entries are called; of people it is random, so it comes from outside. */
interface Naming {
  newId(kind: Kind, taken: Iterable<string>, data: JsonObject): string;
  /** Without folder and extension. */
  fileNameOf(kind: Kind, data: JsonObject): string;
}

/** What a plan has to say beside the remarks of the import; the words are in `messages/import/plan.ts`. */
export type PlanCode =
  | 'planAmbiguous'
  | 'planTwice'
  | 'planJoined'
  | 'planRowsDiffer'
  | 'planIncomplete'
  | 'planTwin'
  | 'planProgramUnknown'
  | 'planConsentWithdrawn'
  | 'planConsentOlder'
  | 'planConsentWhose'
  | 'planAbsent'
  | 'planNameInText'
  | 'planDataInText';

/** A remark of the plan. */
export function remark(
  level: 'doubt' | 'note',
  code: PlanCode,
  args: ImportRemark['args'] = {},
): ImportRemark {
  return { level, code, args };
}

/** A field as the form calls it. */
export function fieldLabel(kind: Kind, path: string): string {
  return path === 'body' ? 'Текст' : (fieldAt(kinds[kind].schema, path)?.meta?.label ?? path);
}

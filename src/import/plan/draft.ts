import type { ImportRemark } from '../remark.ts';
import type { ExistingEntry } from './context.ts';
import type { Merged } from './merged.ts';
import type { ImportedEntry, JsonObject, PrivateName } from './plan.ts';

/** Where the name of a person goes. */
export interface NewName {
  /** Fields of the entry; none for somebody who may not be named. */
  data: PrivateName;
  /** For the private register; missing when it has the name. */
  privateName?: PrivateName;
}

/** An imported entry beside what the section has of it; what is missing makes it a new one. */
export interface Draft {
  imported: ImportedEntry;
  /** What a person recognises it by. */
  label: string;
  existing?: ExistingEntry;
  merged?: Merged;
  /** Of somebody whom only the register knows. */
  id?: string;
  nameOf?: (data: JsonObject) => NewName;
  /** Why a person has to decide first. */
  held?: readonly ImportRemark[];
  remarks?: readonly ImportRemark[];
}

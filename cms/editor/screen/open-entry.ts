import type { Kind } from '#model/kind-names';
import type { DraftData } from '../../api/types.ts';
import type { FieldConfig } from '../form/field-config.ts';
import type { EntryDraft } from './use-entry-draft.ts';

/** The entry on the screen, with all that its parts need to know. */
export interface OpenEntry extends EntryDraft {
  kind: Kind;
  /** Path from the content folder; without it the entry is new. */
  file?: string;
  /** The same path in Decap's words, by which loaded-files.ts knows it. */
  path?: string;
  /** The same as `file`, once the entry is in the content that visitors see and not only on a branch of its own. */
  knownFile?: string;
  fields: readonly FieldConfig[];
  title: string;
  /** Data as they were loaded or last saved. */
  saved: DraftData;
  unsaved: boolean;
}

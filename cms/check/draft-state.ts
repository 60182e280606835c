import type { Content } from '#model/content';
import type { Kind } from '#model/kind-names';

/** The content without and with an unsaved entry. */
export interface DraftState {
  kind: Kind;
  /** Path from the content folder. */
  file: string;
  text: string;
  saved: { content: Content };
  /** As if the draft were saved and published. */
  published: { content: Content };
}

import type { z } from 'zod';
import type { Kind } from '#model/kind-names';
import type { kinds } from '#model/kinds';

/** What an editor may write for a kind, before defaults; a change of the model shows here as a type error. */
export type Written<K extends Kind> = z.input<(typeof kinds)[K]['schema']>;

/** The day the generated content is about; the school shows itself as of this day, so the figures do not age. */
export const asOf = '2026-11-22';

/** `m-0007` */
export function entryId(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(4, '0')}`;
}

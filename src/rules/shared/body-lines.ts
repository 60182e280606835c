import type { Entry } from '#model/content';

/** Line of the file on which a place of an entry's body stands, from 1. */
export function lineInBody({ body, bodyLine }: Pick<Entry, 'body' | 'bodyLine'>, offset: number): number {
  return bodyLine + body.slice(0, offset).split('\n').length - 1;
}

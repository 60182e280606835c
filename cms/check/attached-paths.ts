import type { Entry } from '#model/content';
import { kinds } from '#model/kinds';
import { walkFields } from '#model/walk';
import { bodyImages } from '#rules/file-01/body-images';

/** Files that an entry names, in its fields and in its text: paths below `content/files/`. */
export function attachedPaths({ kind, data, body }: Entry): string[] {
  const paths: string[] = [];
  walkFields(kinds[kind].schema, data, ({ value, meta }) => {
    if (meta?.file === true && typeof value === 'string') paths.push(value);
  });
  return [...new Set([...paths, ...bodyImages(body)])];
}

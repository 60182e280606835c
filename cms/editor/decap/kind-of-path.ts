import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';

/**
 * The kind of entry whose file it is.
 * @param path in Decap's words, from the project: `content/news/a.mdx`, `content/school.json`
 * @throws Error when no collection has such a file
 */
export function kindOfPath(path: string): Kind {
  const name = /^content\/(?:(school)\.json|([a-z]+)\/[^/]+)$/.exec(path);
  const kind = kindNames.find((known) => known === (name?.[1] ?? name?.[2]));
  if (kind === undefined) throw new Error(`No collection has the file ${path}`);
  return kind;
}

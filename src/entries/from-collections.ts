import type { BrokenEntry, Content, Entry, FileFacts, Problem } from '#model/content';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { bodyText } from './body/body-text.ts';
import { parseBody } from './body/parse-body.ts';
import { stateId } from './loader.ts';
import { slugOf } from './slug.ts';

/** A record of a collection, as Astro hands it out. */
interface CollectionRecord {
  /** Path of the file: the collections' key. */
  id: string;
  data: unknown;
  body?: string | undefined;
}

/** What is needed of `astro:content`; the caller passes it, so that this module stays free of Astro. */
export interface Collections {
  getCollection: (name: string) => Promise<readonly CollectionRecord[]>;
  getEntry: (name: string, id: string) => Promise<CollectionRecord | undefined>;
}

interface State {
  problems: Problem[];
  broken: BrokenEntry[];
  files: FileFacts[];
  contentHash: string;
  fileCount: number;
}

/**
 * The content as Astro's collections hold it: the second reader beside `readContent`, with the same result.
 * @throws Error when the collections are empty, as they are when `cacheDir` lies inside `outDir`
 */
export async function contentFromCollections({ getCollection, getEntry }: Collections): Promise<Content> {
  const state = (await getEntry('contentState', stateId))?.data as State | undefined;
  if (state === undefined) throw new Error('the collections are empty: is cacheDir inside outDir?');
  const byKind = new Map<Kind, Entry[]>();
  for (const kind of kindNames) {
    const records = [...(await getCollection(kind))].sort((a, b) => (a.id < b.id ? -1 : 1));
    byKind.set(
      kind,
      records.map((record) => entryOf(kind, record)),
    );
  }
  const { files, ...rest } = state;
  const { school, ...entries } = Object.fromEntries(byKind);
  return {
    ...rest,
    school: school?.[0] as Entry<'school'> | undefined,
    entries: entries as unknown as Content['entries'],
    files: new Map(files.map((facts) => [facts.path, facts])),
  };
}

function entryOf(kind: Kind, { id: file, data, body = '' }: CollectionRecord): Entry {
  const fields = data as { id: string; draft?: boolean };
  const id = kind === 'school' ? 'school' : fields.id;
  return {
    kind,
    id,
    file,
    slug: slugOf(kind, id, file),
    draft: fields.draft ?? false,
    data,
    body,
    bodyLine: 1,
    bodyText: body === '' ? '' : bodyText(parseBody(body).tree),
  } as Entry;
}

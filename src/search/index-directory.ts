import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Directory, ListedPage } from './directory.ts';
import { directoryFile } from './directory.ts';
import { splitWords, stemWord } from './words.ts';

/** What Pagefind keeps of a page, as far as it is needed. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

interface WordForm {
  form: string;
  pages: number;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function readFragment(file: string): Promise<Fragment> {
  const text = gunzipSync(await readFile(file)).toString();
  return JSON.parse(text.replace(/^pagefind_dcd/, '')) as Fragment;
}

/** On how many pages each word stands, in small letters; digits and words of two letters are never misspelt. */
function countWords(fragments: readonly Fragment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of fragments) {
    const words = splitWords(content.toLowerCase()).filter((word) => /^\p{L}{3,}$/u.test(word));
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** One form of each word, the most frequent; words of several pages first, and each half by the alphabet. */
function chooseForms(counts: ReadonlyMap<string, number>): string[] {
  const chosen = new Map<string, WordForm & { total: number }>();
  for (const [form, pages] of [...counts].sort(([a], [b]) => compare(a, b))) {
    const stem = stemWord(form);
    const other = chosen.get(stem) ?? { form, pages: 0, total: 0 };
    chosen.set(stem, { ...(other.pages >= pages ? other : { form, pages }), total: other.total + pages });
  }
  const rare = ({ total }: { total: number }) => Number(total === 1);
  return [...chosen.values()]
    .sort((a, b) => rare(a) - rare(b) || compare(a.form, b.form))
    .map(({ form }) => form);
}

/** Takes the fragments of an index by their ids; returns its directory: the newest pages first, then by title. */
export function buildDirectory(fragments: ReadonlyMap<string, Fragment>): Directory {
  const latest = ({ years }: ListedPage) => years.at(-1) ?? '';
  const pages = [...fragments].map(([id, { url, meta, filters }]): [string, ListedPage] => {
    const { вид: [kind = ''] = [], год: years = [] } = filters;
    return [id, { address: url.slice(1), title: meta['title'] ?? url, kind, years: [...years].sort() }];
  });
  pages.sort(
    ([, a], [, b]) =>
      compare(latest(b), latest(a)) || compare(a.title, b.title) || compare(a.address, b.address),
  );
  return { pages: Object.fromEntries(pages), words: chooseForms(countWords([...fragments.values()])) };
}

/**
 * Writes the directory beside an index of Pagefind, from what the index holds of its pages.
 * @param bundle the folder `pagefind/` as Pagefind wrote it
 */
export async function writeDirectory(bundle: string): Promise<void> {
  const folder = path.join(bundle, 'fragment');
  const fragments = new Map<string, Fragment>();
  for (const name of await readdir(folder)) {
    fragments.set(path.basename(name, '.pf_fragment'), await readFragment(path.join(folder, name)));
  }
  await writeFile(path.join(bundle, directoryFile), JSON.stringify(buildDirectory(fragments)));
}

/**
 * The script of the search page. Until the visitor comes to the field – or to an address with `?q=…&kind=…&year=…` –
 * it loads nothing.
 */
import type { Hit } from './hits.ts';
import { arrangeHits } from './hits.ts';
import { listenToKeys } from './keyboard.ts';
import { failure, filters, form, input, kinds, root, wait, year } from './page-parts.ts';
import type { SearchIndex } from './pagefind.ts';
import { loadIndex } from './pagefind.ts';
import type { SearchRequest } from './request.ts';
import { buildTerm, formatRequest, parseRequest } from './request.ts';
import { showFindings, showMessage } from './show.ts';
import { foundStatus } from './status.ts';
import { splitWords } from './words.ts';

/** Milliseconds without a letter until it is searched. */
const typingPause = 100;

let loading: Promise<SearchIndex> | undefined;
/** Grows with every step, so that a late answer to an older one is recognised and dropped. */
let turn = 0;

function load(): Promise<SearchIndex> {
  loading ??= loadIndex(`${root}pagefind/`).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Searches for all the words; when no page has them all, for fewer, the shortest left out first. */
async function ask(index: SearchIndex, text: string): Promise<[read: string, hits: Hit[]]> {
  const answer = await index.pagefind.debouncedSearch(buildTerm(text), {}, typingPause);
  const results = answer?.results ?? [];
  const words = splitWords(text);
  if (answer && results.length === 0 && words.length > 1) {
    const shortest = words.reduce((a, b) => (b.length < a.length ? b : a));
    return ask(index, words.filter((word) => word !== shortest).join(' '));
  }
  return [
    text,
    results.flatMap((result) => {
      const page = index.pages[result.id];
      return page ? [{ page, result }] : [];
    }),
  ];
}

async function search(request: SearchRequest): Promise<void> {
  const current = (turn += 1);
  const { text } = request;
  const address = formatRequest(request);
  history.replaceState(null, '', address || location.pathname);
  if (!address) return showMessage('');
  if (form.dataset['state'] !== 'found') showMessage(wait);
  try {
    const index = await load();
    const right = index.correct(text);
    const everything = text ? [] : Object.values(index.pages).map((page) => ({ page }));
    const [read, hits] = right ? await ask(index, right) : [text, everything];
    if (current !== turn) return;
    const findings = arrangeHits(hits, { ...request, text: read });
    const status = foundStatus(findings.count, text, read);
    if (hits.length > 0) showFindings(findings, splitWords(read), status);
    else showMessage(status, 'nothing');
  } catch {
    if (current === turn) showMessage(failure);
  }
}

/** Loads ahead; a failure shows when something is searched. */
function warm(): void {
  load().catch(() => undefined);
}

function searchByForm(): void {
  void search({ text: input.value.trim(), kind: kinds.value, year: year.value });
}

function write({ text, kind, year: chosen }: SearchRequest): void {
  input.value = text;
  kinds.value = '';
  kinds.value = kind;
  if (chosen) year.add(new Option(chosen));
  year.value = chosen;
  searchByForm();
}

function searchByAddress(): void {
  write(parseRequest(location.search));
}

input.onfocus = warm;
input.oninput = searchByForm;
filters.onchange = searchByForm;
form.onsubmit = (event) => {
  event.preventDefault();
  searchByForm();
};
window.onpopstate = searchByAddress;
listenToKeys(() => {
  write(parseRequest(''));
});
// The link of the header leads to the field.
if (location.hash) {
  input.focus();
  warm();
}
searchByAddress();

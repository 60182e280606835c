/**
 * The script of the search page. Until the visitor asks for something – by typing, choosing, submitting or by
 * an address with `?q=…&kind=…&year=…` – it loads nothing.
 *
 * The page provides `<form role="search" data-search data-bundle="…/pagefind/">` with `input[name=q]`,
 * `select[name=kind]` and `select[name=year]` (the first option of each has an empty value),
 * `<p role="status" data-search-status>` and `<ol data-search-results>`. The status may hold a text for
 * visitors with whom this script does not run, for instance because the page was opened as a file.
 */
import { answersQuery, parseExcerpt } from './excerpt.ts';
import { moveByArrows } from './keyboard.ts';
import type { FoundResult, Pagefind } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchRequest } from './request.ts';
import { buildFilters, buildTerm, formatRequest, isEmptyRequest, parseRequest } from './request.ts';
import { buildResultItem } from './result-item.ts';
import { failureStatus, foundStatus, searchingStatus } from './status.ts';

const resultsAtOnce = 10;
const typingPause = 250; // milliseconds

function find<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`На странице поиска нет элемента ${selector}.`);
  return found;
}

function choose(select: HTMLSelectElement, value: string): void {
  select.value = [...select.options].some((option) => option.value === value) ? value : '';
}

function buildMoreButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-more';
  button.textContent = 'Показать ещё';
  button.hidden = true;
  return button;
}

function enhance(form: HTMLFormElement): void {
  const input = find<HTMLInputElement>(form, 'input[name="q"]');
  const kind = find<HTMLSelectElement>(form, 'select[name="kind"]');
  const year = find<HTMLSelectElement>(form, 'select[name="year"]');
  const list = find<HTMLOListElement>(document, 'ol[data-search-results]');
  const status = find<HTMLElement>(document, '[data-search-status]');
  const more = buildMoreButton();
  list.after(more);

  let pagefind: Promise<Pagefind> | undefined;
  let found: readonly FoundResult[] = [];
  /** Grows with every step, so that a late answer to an older one is recognised and dropped. */
  let turn = 0;
  let timer: number | undefined;

  async function ask(request: SearchRequest): Promise<readonly FoundResult[]> {
    pagefind ??= loadPagefind(form.dataset['bundle'] ?? 'pagefind/');
    const term = buildTerm(request.text);
    const { results } = await (await pagefind).search(term, { filters: buildFilters(request) });
    const [best] = results;
    if (term === null || best === undefined) return results;
    return answersQuery(request.text, parseExcerpt((await best.data()).excerpt)) ? results : [];
  }

  /** Shows the results from `first` on, after those that are on the page already. */
  async function show(results: readonly FoundResult[], first: number, current: number): Promise<void> {
    const next = results.slice(first, first + resultsAtOnce);
    const items = (await Promise.all(next.map((result) => result.data()))).map(buildResultItem);
    if (current !== turn) return;
    found = results;
    if (first === 0) list.replaceChildren();
    list.append(...items);
    more.hidden = list.childElementCount >= found.length;
    status.textContent = foundStatus(found.length, list.childElementCount);
  }

  function clear(message: string): void {
    found = [];
    list.replaceChildren();
    more.hidden = true;
    status.textContent = message;
  }

  function fail(current: number): void {
    if (current !== turn) return;
    pagefind = undefined;
    clear(failureStatus);
  }

  async function search(request: SearchRequest): Promise<void> {
    const current = (turn += 1);
    window.clearTimeout(timer);
    if (isEmptyRequest(request)) return clear('');
    if (list.childElementCount === 0) status.textContent = searchingStatus;
    await ask(request)
      .then((results) => show(results, 0, current))
      .catch(() => fail(current));
  }

  async function showMore(): Promise<void> {
    const current = (turn += 1);
    const first = list.childElementCount;
    await show(found, first, current).catch(() => fail(current));
    list.children[first]?.querySelector('a')?.focus();
  }

  function searchByForm(): void {
    const request = { text: input.value, kind: kind.value, year: year.value };
    history.replaceState(history.state, '', location.pathname + formatRequest(request) + location.hash);
    void search(request);
  }

  function searchByAddress(): void {
    const request = parseRequest(location.search);
    input.value = request.text;
    choose(kind, request.kind);
    choose(year, request.year);
    void search({ ...request, kind: kind.value, year: year.value });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchByForm();
  });
  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(searchByForm, typingPause);
  });
  kind.addEventListener('change', searchByForm);
  year.addEventListener('change', searchByForm);
  more.addEventListener('click', () => void showMore());
  window.addEventListener('popstate', searchByAddress);
  moveByArrows(input, () => [
    ...list.querySelectorAll<HTMLElement>('a.search-result-link'),
    ...(more.hidden ? [] : [more]),
  ]);
  searchByAddress();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) enhance(form);

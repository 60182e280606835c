import type { Findings } from './hits.ts';
import { form, kinds, results, status, summary, year } from './page-parts.ts';
import { buildGroup } from './result-list.ts';

/** Milliseconds without news until a screen reader is told: nobody wants to hear every letter. */
const announcePause = 900;

/** Which parts of the page are seen beside the field: lists; advice and lists; filters, and results or advice. */
type PageState = 'idle' | 'nothing' | 'found';

let timer: number | undefined;

/** Shows a message, or nothing, in place of results. */
export function showMessage(message: string, state: PageState = 'idle'): void {
  form.dataset['state'] = state;
  results.replaceChildren();
  summary.textContent = message;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    status.textContent = message;
  }, announcePause);
}

/** Leaves of the choices those that lead to something, and what is chosen, each with how much. */
function showChoices(findings: Findings): void {
  for (const { value, checked, parentElement: label } of kinds) {
    const count = findings.kinds[value] ?? 0;
    label?.lastElementChild?.replaceChildren(`${count}`);
    if (label) label.hidden = !!value && !count && !checked;
  }
  const chosen = year.value;
  const years = { ...(chosen && { [chosen]: 0 }), ...findings.years };
  year.length = 1;
  for (const one of Object.keys(years).sort().reverse()) {
    year.add(new Option(`${one} (${years[one]})`, one, false, one === chosen));
  }
}

/**
 * Shows what was found, and how it may be narrowed.
 * @param asked the words searched for
 */
export function showFindings(findings: Findings, asked: readonly string[], message: string): void {
  const { groups } = findings;
  showMessage(message, 'found');
  showChoices(findings);
  results.append(...groups.map((group) => buildGroup(group, asked, groups.length === 1)));
}

/**
 * What the search page provides for the script: `form#search` and its controls – the field `q`; the fieldset `filters`
 * with radio buttons `kind`, each in a label with an icon, `span` for the name and `b` for the number, and the list
 * `year` with one empty option; and the box `slash` – and the places below. The script tells by `data-state` of the
 * form which parts are to be seen.
 */
interface Controls {
  readonly q: HTMLInputElement;
  readonly filters: HTMLFieldSetElement;
  readonly kind: Iterable<HTMLInputElement> & { value: string };
  readonly year: HTMLSelectElement;
  /** Turns the key «/» on and off. */
  readonly slash: HTMLInputElement;
}

function find<T extends Element = HTMLElement>(selector: string): T {
  return document.querySelector(selector) as T;
}

export const form = find<HTMLFormElement>('#search');
export const { q: input, filters, kind: kinds, year, slash } = form.elements as unknown as Controls;
/** The address of the section, with a slash at the end, and messages. */
export const { root, wait, failure } = form.dataset as Record<'root' | 'wait' | 'failure', string>;
export const results = find('#results');
/** The line for the eyes and the one that is read aloud. */
export const summary = find('#summary');
export const status = find('#status');

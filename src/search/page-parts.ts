/**
 * What the search page provides for the script: `form#search` with `data-bundle`, the address of the folder
 * `pagefind/`, and its controls – the field `q`, radio buttons `kind`, each in a label with an icon, `span` for the
 * name and `b` for the number, the list `year` with one empty option, the fieldset `filters` around them, and the box `slash`; and the places below.
 */
interface Controls {
  readonly q: HTMLInputElement;
  readonly kind: Iterable<HTMLInputElement> & { value: string };
  readonly year: HTMLSelectElement;
  /** What holds the last two. */
  readonly filters: HTMLFieldSetElement;
  /** Turns the key «/» on and off. */
  readonly slash: HTMLInputElement;
}

function find<T extends Element = HTMLElement>(selector: string): T {
  return document.querySelector(selector) as T;
}

export const form = find<HTMLFormElement>('#search');
export const { q: input, kind: kinds, year, filters, slash } = form.elements as unknown as Controls;
/** The whole search: `data-state` says which of its parts are seen, `data-wait` and `data-failure` are messages. */
export const whole = find('.search');
export const results = find('#results');
/** The line for the eyes and the one that is read aloud. */
export const summary = find('#summary');
export const status = find('[role=status]');
/** The address of the folder `pagefind/`, and that of the section. */
export const bundle = new URL(form.dataset['bundle'] ?? '', document.baseURI).href;
export const root = new URL('..', bundle).href;

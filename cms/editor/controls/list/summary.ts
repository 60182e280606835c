/**
 * What a folded item of a list shows.
 * @param template of the configuration: fields in double braces, with the filters `truncate(n)`, `default('…')` and
 *   `ternary('…', '…')`
 * @param textOf the words for the value at a path of the item; `''` for none
 * @returns `''` when no field of the template is filled
 */
export function fillSummary(template: string, textOf: (path: string) => string): string {
  let isFilled = false;
  const text = template.replaceAll(/\{\{\s*([\w.-]+)([^}]*)\}\}/g, (_, path: string, filters: string) => {
    const value = textOf(path);
    isFilled ||= value !== '';
    return applyFilters(value, filters);
  });
  return isFilled ? text.replaceAll(/\s+/g, ' ').trim() : '';
}

function applyFilters(value: string, filters: string): string {
  return [...filters.matchAll(/\|\s*(\w+)\(([^)]*)\)/g)].reduce((text, [, name, list = '']) => {
    const words = [...list.matchAll(/'([^']*)'/g)].map(([, word]) => word ?? '');
    if (name === 'truncate') return truncate(text, Number(list.split(',')[0]));
    if (name === 'default') return text === '' ? (words[0] ?? '') : text;
    if (name === 'ternary') return (text === '' ? words[1] : words[0]) ?? '';
    return text;
  }, value);
}

function truncate(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;
}

/**
 * Takes how many entries were found, the words as typed and the words that were searched for instead; returns the line
 * above the results.
 */
export function foundStatus(count: number, typed: string, read = typed): string {
  const found = `Найдено: ${count}.`;
  if (count > 0 && read === typed) return found;
  if (count > 0) return `По запросу «${typed}» ничего нет, похоже на «${read}». ${found}`;
  return typed ? `По запросу «${typed}» ничего не найдено.` : 'Ничего не найдено.';
}

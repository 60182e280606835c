/**
 * Takes how many entries were found, the words as typed and the words that were searched for instead; returns the line
 * above the results.
 */
export function foundStatus(count: number, typed: string, read = typed): string {
  const found = `Найдено: ${count}.`;
  if (count > 0 && read === typed) return found;
  const nothing = `Ничего не найдено${typed && ` по „${typed}“`}`;
  return count > 0 ? `${nothing}; похоже на „${read}“. ${found}` : `${nothing}.`;
}

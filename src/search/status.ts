const rules = new Intl.PluralRules('ru');

const found: Partial<Record<Intl.LDMLPluralRule, (count: number) => string>> = {
  one: (count) => `Найдена ${count} запись`,
  few: (count) => `Найдено ${count} записи`,
};

/** Takes how many entries were found and how many of them are on the page; returns the line above them. */
export function foundStatus(count: number, shown: number): string {
  if (count === 0) {
    return 'Ничего не найдено. Проверьте, нет ли опечатки, попробуйте другое слово или снимите отбор по виду и году.';
  }
  const message = found[rules.select(count)]?.(count) ?? `Найдено ${count} записей`;
  return shown < count ? `${message}, показано ${shown}.` : `${message}.`;
}

/** What stands there until the first search is through. */
export const searchingStatus = 'Идёт поиск…';

/** What stands there when the index cannot be loaded. */
export const failureStatus = 'Не удалось загрузить поиск. Проверьте соединение и обновите страницу.';

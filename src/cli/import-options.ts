import { importNouns } from '#cms/api/import';
import type { ImportNoun } from '#cms/api/import';
import { UsageError } from './arguments.ts';

export const importHelp = `npm run import -- ЧТО ФАЙЛ [--apply]

Вносит в раздел то, что у школы уже есть в Word, Excel, LibreOffice, CSV или на странице. Без --apply только показывает, что понято и что изменится.

  roadmap ФАЙЛ            дорожная карта
  mentors ФАЙЛ            список наставников
  mentees ФАЙЛ            список наставляемых
  documents ФАЙЛ          список документов
  events ФАЙЛ             список мероприятий

  --apply                 внести
  --map "СТОЛБЕЦ=ПОЛЕ"    что в столбце, если программа не поняла; можно повторять; «СТОЛБЕЦ=-» – не вносить
  --replace               где раздел и файл расходятся, взять из файла (без него остаётся как в разделе)
  --draft                 новые записи положить черновиками
  --as-of ГГГГ-ММ-ДД      по состоянию на дату (по умолчанию сегодня в часовом поясе школы)
  --content ПАПКА         папка с содержанием (по умолчанию content)
  --private ПАПКА         закрытая папка для имён без согласия (по умолчанию private)
  --help                  эта справка`;

/** The word after `import`. @throws UsageError that lists them all */
export function parseNoun(word: string): ImportNoun {
  const noun = importNouns.find((known) => known === word);
  if (noun !== undefined) return noun;
  throw new UsageError(`Не знаю, что такое «${word}». Можно: ${importNouns.join(', ')}. Справка: --help`);
}

/** `--map "Сроки=terms"`, each with the heading as it stands in the file. @throws UsageError that shows how */
export function parseMapping(values: readonly string[]): Record<string, string> {
  const pairs = values.map((value) => {
    const at = value.lastIndexOf('=');
    const [label, key] = [value.slice(0, at).trim(), value.slice(at + 1).trim()];
    if (at < 1 || label === '' || key === '')
      throw new UsageError(`Столбец и поле пишут через знак равенства: --map "Сроки=terms", а не «${value}»`);
    return [label, key] as const;
  });
  return Object.fromEntries(pairs);
}

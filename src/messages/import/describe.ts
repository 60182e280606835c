import type { ImportRemark } from '../../import/remark.ts';
import { listMessages } from './lists.ts';
import type { ImportMessages } from './message.ts';
import { planMessages } from './plan.ts';
import { roadmapMessages } from './roadmap.ts';
import { sourceMessages } from './sources.ts';

const messages: Partial<ImportMessages<string>> = {
  ...sourceMessages,
  ...roadmapMessages,
  ...listMessages,
  ...planMessages,
};

/** What a remark of an import says, in Russian. Throws RangeError for a code that nobody has put into words. */
export function describeRemark({ code, args }: Pick<ImportRemark, 'code' | 'args'>): string {
  const message = messages[code];
  if (message === undefined) throw new RangeError(`no words for ${code}`);
  return message(args);
}

/** «Таблица 1, строка 4, столбец «Стаж»»; empty when the file as a whole is meant. */
export function describePlace(place: ImportRemark['place']): string {
  if (place === undefined) return '';
  const { table, row, column } = place;
  return [
    table ?? '',
    row === undefined ? '' : `строка ${row}`,
    column === undefined ? '' : `столбец «${column.replaceAll('\n', ' ')}»`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

import { roadmapColumnKinds } from '#model/codes';
import { describePlace, describeRemark } from '#messages/import/describe';
import { listColumnLabels } from '#messages/import/lists';
import type { ImportRemark } from '../../../src/import/remark.ts';
import type { ImportNote } from '../../api/import.ts';

type Args = ImportRemark['args'];

const roadmapLabels: Readonly<Record<string, string>> = roadmapColumnKinds.labels;

function columnsNamed(keys: string | number): string {
  return String(keys)
    .split(', ')
    .map((key) => `«${roadmapLabels[key] ?? key}»`)
    .join(' или ');
}

/** Where the command line tells of its options, the screen has a list of columns to choose from. */
const onScreen: Readonly<Record<string, (args: Args) => string>> = {
  listNoHeader: () =>
    'В файле нет таблицы с понятными заголовками. В первой строке таблицы напишите, что в столбцах: «ФИО», «Должность», «Название», «Дата», – и выберите файл ещё раз.',
  listNoColumn: ({ key = '' }) =>
    `Не найден столбец «${listColumnLabels[key] ?? key}». Если он есть, отметьте его ниже, в списке столбцов.`,
  listNoMapColumn: ({ label = '' }) => `Столбца «${label}» в файле больше нет.`,
  listNoMapKey: ({ label = '' }) => `Столбец «${label}» не может быть тем, что выбрано. Выберите ещё раз.`,
  roadmapNoTable: () =>
    'Таблицы с мероприятиями в файле нет. Нужны понятные заголовки: «Мероприятие», «Сроки», «Ответственный».',
  roadmapNoText: () =>
    'Непонятно, в каком столбце мероприятия. Строки сохранены как есть; отметьте столбец в списке.',
  roadmapColumnDoubt: ({ label = '', keys = '' }) =>
    `Столбец «${label}» может быть ${columnsNamed(keys)}, и не он один. Сохранён как есть; выберите в списке столбцов.`,
  roadmapMapColumn: ({ label = '' }) => `Столбца «${label}» в файле больше нет.`,
  roadmapMapKey: ({ label = '' }) => `Столбец «${label}» не может быть тем, что выбрано. Выберите ещё раз.`,
};

/** What a remark says on the screen «Импорт», in Russian. */
export function tellRemark({ code, args }: Pick<ImportRemark, 'code' | 'args'>): string {
  return onScreen[code]?.(args) ?? describeRemark({ code, args });
}

/** Remarks that leave the file readable. */
export function notesOf(remarks: readonly ImportRemark[]): ImportNote[] {
  return remarks.flatMap((remark): ImportNote[] => {
    const { level, place } = remark;
    return level === 'refusal' ? [] : [{ level, text: tellRemark(remark), place: describePlace(place) }];
  });
}

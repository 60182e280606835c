import { roadmapColumnKinds } from '#model/codes';
import type { RoadmapCode } from '../../import/roadmap/tell.ts';
import { plural } from '../format.ts';
import type { ImportMessages } from './message.ts';

const kinds: Readonly<Record<string, string>> = roadmapColumnKinds.labels;

function kindNames(keys: string | number): string {
  return String(keys)
    .split(', ')
    .map((key) => `«${kinds[key] ?? key}»`)
    .join(' или ');
}

/** Words of a text, and how long the text is where they are only its beginning. */
function cited(words: string | number, signs: string | number): string {
  const rest = Number(signs) - String(words).length;
  return rest > 0 ? `«${words}…» и ещё ${plural(rest, 'знак', 'знака', 'знаков')}` : `«${words}»`;
}

const privateKinds: Readonly<Record<string, string>> = {
  ...{ phone: 'телефон', email: 'почта', snils: 'СНИЛС', passport: 'паспорт', birthDate: 'дата рождения' },
  ...{ address: 'адрес', inn: 'ИНН', card: 'номер карты', name: 'имя человека' },
};

/** Kinds of personal data, never a value. */
function privateNames(kinds: string | number): string {
  return String(kinds)
    .split(', ')
    .map((kind) => privateKinds[kind] ?? kind)
    .join(', ');
}

/** What the import of a roadmap tells: what happened, and what to do where something is to be done. */
export const roadmapMessages: ImportMessages<RoadmapCode> = {
  roadmapNoTable: () =>
    'Таблицы с мероприятиями в файле нет. Нужны понятные заголовки: «Мероприятие», «Сроки», «Ответственный». Или назовите столбец сами: --map "Заголовок=text".',
  roadmapNoText: () =>
    'Непонятно, в каком столбце мероприятия. Строки сохранены как есть; назовите столбец: --map "Заголовок=text".',
  roadmapOtherTable: ({ words = '' }) =>
    `Не внесено: таблица или строка «${words}». На дорожную карту она не похожа; если нужна, добавьте её файлом.`,
  roadmapTableUnread: ({ words = '', rows = 0 }) =>
    `Таблица «${words}» (${plural(Number(rows), 'строка', 'строки', 'строк')}) не внесена: она не продолжает дорожную карту. Если это часть карты, поставьте её сразу после таблицы с теми же столбцами; если другой план, внесите его отдельным файлом.`,
  roadmapColumnDoubt: ({ label = '', keys = '' }) =>
    `Столбец «${label}» может быть ${kindNames(keys)}, и не он один. Сохранён как есть; назовите его: --map "${label}=${String(keys).split(', ')[0] ?? ''}".`,
  roadmapColumnOther: ({ label = '' }) =>
    `Что в столбце «${label}», раздел не знает. Его ячейки сохранены как есть и видны в таблице.`,
  roadmapLabelsDiffer: ({ labels = '' }) =>
    `Заголовки этой таблицы другие: «${labels}». Столбцы названы как в первой таблице.`,
  roadmapColumnsDiffer: () =>
    'В этой таблице есть столбцы, которых нет в первой. Они добавлены справа: проверьте, не одно ли это и то же.',
  roadmapMapColumn: ({ label = '' }) => `Столбца «${label}», названного в --map, в файле нет.`,
  roadmapMapKey: ({ label = '', key = '', keys = '' }) =>
    `Для столбца «${label}» в --map указано «${key}». Можно: ${keys}; знак - оставит столбец как есть.`,
  roadmapNoTitle: () =>
    'Названия «Дорожная карта …» перед таблицей нет. Запись названа «Дорожная карта»: впишите название и период.',
  roadmapNoPeriod: ({ date = '' }) =>
    `На какой период карта, в названии не сказано${date === '' ? '' : ` (утверждена: ${date})`}. Впишите период: без него сроки «сентябрь» не попадут в календарь.`,
  roadmapNoRegime: () =>
    'О наставничестве педагогов карта или о целевой модели (Р-145), из названия и этапов непонятно. Выберите режим и отметьте этапы примерной карты.',
  roadmapTextBefore: ({ lines = 0, words = '' }) =>
    `Перед названием карты ${plural(Number(lines), 'строка', 'строки', 'строк')} другого текста («${words}…»). В карту они не внесены.`,
  roadmapTextAfter: ({ words = '', signs = 0 }) =>
    `После таблицы стоит текст, в карту он не внесён: ${cited(words, signs)}.`,
  roadmapTextBeside: ({ words = '', signs = 0 }) =>
    `Рядом с таблицами, которые не внесены, стоит текст. Он тоже не внесён: ${cited(words, signs)}.`,
  roadmapAnnexOf: ({ words = '' }) =>
    `Над названием только «${words}»: кто и когда утвердил карту, не сказано. Впишите приказ.`,
  roadmapStageUnmatched: ({ stages = '' }) =>
    `Каким этапам примерной карты отвечают ${stages}, по названию не сказать. Отметьте номера в поле «Этапы примерной дорожной карты».`,
  roadmapStageByCells: ({ words = '' }) =>
    `«${words}» принято за название этапа: остальные ячейки строки пусты.`,
  roadmapStageMaybe: ({ words = '' }) =>
    `«${words}» – этап или мероприятие без срока? Внесено мероприятием; если это этап, перенесите.`,
  roadmapStagesInCell: ({ words = '' }) =>
    `В одной ячейке, похоже, несколько этапов: «${words}». Оставлены одним: разделите их и мероприятия под ними.`,
  roadmapPartEmpty: ({ part = '', stage = '' }) =>
    `У этапа «${stage}» после слова «${part}:» ничего нет. Допишите или уберите.`,
  roadmapRowMerged: () =>
    'Строка без номера продолжает предыдущую (таблицу разорвала страница): они соединены.',
  roadmapLinesJoined: ({ rows = 0 }) =>
    `Под одним номером ${plural(Number(rows), 'строка', 'строки', 'строк')} с пустыми между ними: похоже, это строки одной ячейки. Они соединены в одно мероприятие, проверьте.`,
  roadmapRowMaybeMerged: () =>
    'Строка без номера: продолжение предыдущей или отдельное мероприятие? Оставлена отдельной.',
  roadmapRowNoText: () => 'В строке не сказано, что за мероприятие. Она сохранена: впишите или удалите её.',
  roadmapWideCell: ({ words = '' }) =>
    `Ячейка «${words}» занимает несколько столбцов. Её текст стоит в первом из них: проверьте.`,
  roadmapHeaderAgain: () => 'Строка заголовков повторяется на новой странице: здесь она пропущена.',
  roadmapRowLost: ({ words = '' }) => `Строка внесена не целиком: «${words}». Сравните её с документом.`,
  roadmapNotHeld: ({ field = '' }) =>
    `Карта не помещается в запись раздела (${field}): ячейка длиннее 20 000 знаков или столбцов больше 50. Разделите таблицу и повторите.`,
  roadmapTermUnknown: ({ words = '' }) =>
    `Срок «${words}» сохранён словами: какие это дни, раздел не понял. Можно вписать «с» и «по».`,
  roadmapTermDays: ({ words = '' }) => `«${words}»: календарных или рабочих дней? Допишите слово в срок.`,
  roadmapTermsItems: ({ terms = 0, items = 0 }) =>
    `В ячейке ${plural(Number(terms), 'срок', 'срока', 'сроков')}, а пунктов ${items}: какой срок к какому пункту, раздел не решает. Разделите строку на мероприятия, если это важно.`,
  roadmapPeopleUnclear: ({ words = '' }) =>
    `«${words}»: кому принадлежит должность, непонятно. Оставлено одной строкой; разделите на людей.`,
  roadmapPrivateCell: ({ row = '', kinds = '', waits = 0 }) =>
    `Похоже на личное (${privateNames(kinds)}): ${row}. ${Number(waits) === 1 ? 'Карта не внесена: уберите это из файла и повторите.' : 'Карта ляжет черновиком: уберите это и опубликуйте её.'}`,
  roadmapPublishesMaybe: () =>
    'Похоже на публикацию результатов. Если публикуются результаты программ, поставьте отметку «Публикация результатов» (A1 п. 8.2).',
  roadmapFootnoteMissing: ({ mark = '' }) => `Знак сноски «${mark}» есть, а самой сноски в файле нет.`,
  roadmapFigure: ({ number = 0 }) =>
    `Рисунок ${number} без описания. Опишите его словами и приложите файл: без описания его не увидит тот, кто слушает страницу.`,
  roadmapPlaceholder: ({ words = '' }) => `Осталось незаполненным: «${words}».`,
  roadmapTooLong: ({ words = '' }) =>
    `Название этапа «${words}…» длиннее 500 знаков, конец отрезан. Сократите его.`,
  roadmapTitleDivided: ({ signs = 0 }) =>
    `Название карты длиннее 500 знаков (${signs}). Его конец стоит во вводном разделе «Название (продолжение)»: сократите название.`,
  roadmapSectionDivided: ({ title = '', parts = 0 }) =>
    `Раздел «${title}» длиннее 20 000 знаков и разделён: ${plural(Number(parts), 'часть', 'части', 'частей')}. Ничего не потеряно.`,
  roadmapCellTooLong: ({ signs = 0 }) =>
    `В ячейке ${signs} знаков: сроки и людей раздел в ней не искал. Проверьте, та ли это таблица.`,
  roadmapContingentRead: ({ rows = 0 }) =>
    `Таблица контингента: ${plural(Number(rows), 'строка', 'строки', 'строк')}. Как части складываются в целое, отметьте сами: пока «перечислены не все».`,
};

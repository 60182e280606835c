import type {
  ActivityView,
  CaseView,
  DocumentView,
  EventView,
  FileView,
  MaterialView,
  NewsView,
  PageRef,
  ProgramView,
} from '#section/types';

/** Entries as pages get them, for the page of the design: nothing is known of one but what is given. */

/** Words longer than a telephone is wide, and more of them than anybody wants to read. */
export const longTitle =
  'Рентгеноэлектрокардиографического высокопревосходительства общеобразовательной человеконенавистничество: как назвать программу так, чтобы её название не поместилось ни в одну строку';

export const asOf = '2026-11-22';

const coded = { code: 'other', label: 'другое' };

export const ref = (title: string): PageRef => ({ id: title, title, address: '#' });

export const file = (title: string, extension: string, size: number, scan = false): FileView => ({
  ...{ address: '#', source: `primer.${extension}`, title, extension, size, scan },
});

export const files = [
  file('Положение о системе наставничества', 'pdf', 482_133),
  file('План встреч на полугодие', 'docx', 23_040),
  file('Приказ о закреплении пар', 'pdf', 1_904_221, true),
];

const activity = (fields: Partial<ActivityView> & Pick<ActivityView, 'title'>): ActivityView => ({
  ...{ id: fields.title, kind: coded, status: 'planned' },
  ...fields,
});

/** A plan with an activity in every state. */
const activities = [
  activity({ title: 'Первая встреча', status: 'done', dueDate: '2026-09-04', doneOn: '2026-09-03' }),
  activity({
    title: 'Урок наставника и разбор',
    status: 'done',
    dueDate: '2026-10-16',
    doneOn: '2026-10-15',
  }),
  activity({ title: 'Посещение урока', status: 'overdue', dueDate: '2026-11-18' }),
  activity({ title: 'Практикум', status: 'planned', dueDate: '2026-12-11' }),
  activity({ title: longTitle, status: 'planned', dueDate: '2027-02-19' }),
  activity({ title: 'Экскурсия', status: 'cancelled', dueDate: '2027-03-05' }),
  activity({ title: 'Встреча, у которой нет срока' }),
];

export const program = (fields: Partial<ProgramView>): ProgramView => ({
  ...{ kind: 'programs', id: 'p', slug: 'p', address: '#', title: 'Первые шаги', bodyHtml: '' },
  ...{ regime: coded, status: { code: 'active', label: 'реализуется' } },
  forms: [{ code: 'f', label: 'педагог – педагог' }],
  kinds: [{ code: 'k', label: 'традиционная форма наставничества' }],
  ...{ schoolYears: ['2026-2027'], directions: [], difficulties: [], strengths: [] },
  ...{ activities, extensions: [], corrections: [], cases: [], news: [] },
  progress: { done: 2, overdue: 1, total: 6 },
  ...{ startDate: '2026-09-01', plannedEndDate: '2027-05-31', endDate: '2027-05-31' },
  summary: 'Начинающий учитель осваивается в школе: рабочие планы, проверка тетрадей, порядок на уроке.',
  ...fields,
});

/** A programme in every state, one that ends soon, one with a long title, one of which nothing else is known. */
export const programs = [
  program({}),
  program({ title: 'Олимпиадный старт', endsInDays: 8, progress: { done: 5, overdue: 0, total: 6 } }),
  program({
    ...{ title: 'Логопедическая мастерская', status: { code: 'extended', label: 'продлена' } },
    ...{ plannedEndDate: '2026-12-31', endDate: '2027-05-31' },
    extensions: [{ agreedOn: '2026-11-10', oldEndDate: '2026-12-31', newEndDate: '2027-05-31' }],
    corrections: [{ agreedOn: '2026-10-20', description: 'добавлены занятия с родителями' }],
  }),
  program({ title: 'Педстажёр', status: { code: 'approved', label: 'утверждена' }, startDate: '2027-01-11' }),
  program({
    ...{ title: 'Опыт завуча', status: { code: 'completed', label: 'завершена' } },
    completion: { date: '2026-11-20', label: 'завершена досрочно' },
  }),
  program({ title: 'Из архива', status: { code: 'archived', label: 'в архиве' } }),
  program({ title: longTitle, status: { code: 'draft', label: 'черновик' } }),
];

const document = (fields: Partial<DocumentView>): DocumentView => ({
  ...{ kind: 'documents', id: 'd', slug: 'd', address: '#', bodyHtml: '' },
  ...{ title: 'О системе наставничества', level: { code: 'local', label: 'локальные акты школы' } },
  ...{ type: { code: 'order', label: 'приказ' }, number: '118-о', date: '2026-09-01' },
  ...{ requisites: 'Приказ от 01.09.2026 № 118-о', status: { code: 'inForce', label: 'действует' } },
  ...{ files: [], annexes: [] },
  ...fields,
});

/** A document in every state, one with a long title, one without number and date. */
export const documents = [
  document({ files, annexes: [{ title: 'Положение' }, { title: 'Дорожная карта' }] }),
  document({
    ...{ id: 'future', title: 'О новом порядке', effectiveFrom: '2027-01-01' },
    status: { code: 'future', label: 'ещё не действует' },
  }),
  document({
    ...{ id: 'expired', title: 'О планах на год', effectiveTo: '2026-08-31' },
    status: { code: 'expired', label: 'срок истёк' },
  }),
  document({
    ...{
      id: 'repealed',
      title: 'О наставничестве',
      repealedOn: '2026-09-01',
      supersededBy: ref('Новый приказ'),
    },
    status: { code: 'repealed', label: 'утратил силу' },
  }),
  {
    ...document({ id: 'long', title: longTitle, issuer: 'Комитет образования' }),
    number: '01-07/2026-доп-14',
  },
];

const entry = { id: 'e', slug: 'e', address: '#', bodyHtml: '', files: [] };

export const event = (fields: Partial<EventView>): EventView => ({
  ...{ ...entry, kind: 'events', title: 'Круглый стол «Наставник: друг, тренер, зеркало?»' },
  ...{
    type: { code: 'event', label: 'мероприятие' },
    startDate: '2026-12-04',
    format: { code: 'o', label: 'очно' },
  },
  ...{ kinds: [], programs: [], past: false },
  ...fields,
});

export const news = (fields: Partial<NewsView>): NewsView => ({
  ...{ ...entry, kind: 'news', title: 'Семь минут на разговор', publishedOn: '2026-11-16', programs: [] },
  ...fields,
});

export const material = (fields: Partial<MaterialView>): MaterialView => ({
  ...{ ...entry, kind: 'materials', title: 'Как наблюдать урок коллеги' },
  ...{ type: { code: 't', label: 'методические рекомендации' }, audience: [] },
  ...fields,
});

export const story = (fields: Partial<CaseView>): CaseView => ({
  ...{ ...entry, kind: 'cases', title: 'Тишина – не цель', programs: [], tags: [] },
  ...fields,
});

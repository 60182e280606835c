import { z } from 'zod';
import { mentoringForms, ownerships, regimes, rulesProfiles, schoolTypes, socialNetworks } from './codes.ts';
import {
  calendarDate,
  count,
  filePath,
  httpsUrl,
  line,
  orderRef,
  personNameFields,
  references,
  schoolYear,
  text,
} from './common.ts';
import { field, inGroup } from './field.ts';

const official = {
  ...personNameFields,
  position: field(line.optional(), 'Должность'),
};

const curator = z.strictObject({
  ...official,
  regime: field(regimes.schema.default('pedagogue'), 'Режим'),
  isDeputyHead: field(z.boolean().default(false), 'Заместитель руководителя', { source: 'A1 п. 3.4' }),
  exceptionReason: field(text.optional(), 'Почему не заместитель', {
    hint: 'Обоснование решения руководителя',
    when: { field: 'isDeputyHead', isNot: true },
  }),
  externalOrganisation: field(line.optional(), 'Организация-партнёр, если куратор из неё', {
    when: { field: 'isDeputyHead', isNot: true },
  }),
  orderRef: field(orderRef.optional(), 'Приказ о назначении', { source: 'A1 п. 3.3' }),
  from: field(calendarDate.optional(), 'С'),
  to: field(calendarDate.optional(), 'По'),
});
export type Curator = z.infer<typeof curator>;

const staffSnapshot = z.strictObject({
  schoolYear: field(schoolYear, 'Учебный год'),
  date: field(calendarDate, 'На дату'),
  pedagogues: field(count, 'Педагогических работников'),
  youngTeachers: field(count.optional(), 'Из них молодых педагогов'),
  youngTeachersRetained: field(count.optional(), 'Молодых педагогов осталось работать'),
});

const pupilSnapshot = z.strictObject({
  schoolYear: field(schoolYear, 'Учебный год'),
  date: field(calendarDate, 'На дату'),
  total: field(count, 'Всего обучающихся'),
  groups: field(
    z.array(z.strictObject({ label: field(line, 'Классы'), count: field(count, 'Обучающихся') })).default([]),
    'По классам',
    { singular: 'классы', summary: '{{label}}: {{count}}' },
  ),
});

const bankReview = z.strictObject({
  reviewedOn: field(calendarDate, 'Проверено'),
  reviewedBy: field(line.optional(), 'Кто проверил', { hint: 'Должность' }),
  note: field(line.optional(), 'Отметка', { hint: 'Например: проверено, изменений нет' }),
});

/** «Неприменимо» is an answer of its own: a rule, a reason, a date. */
const notApplicable = z.strictObject({
  rule: field(z.stringFormat('rule-id', /^[A-Z0-9]+-\d{2}$/), 'Правило', { hint: 'Например, SEC-02' }),
  reason: field(text, 'Причина'),
  statedOn: field(calendarDate, 'Дата'),
});

const socialLink = z.strictObject({
  network: field(socialNetworks.schema, 'Сеть'),
  url: field(httpsUrl, 'Адрес'),
});

const association = z.strictObject({
  title: field(line, 'Название'),
  orderRef: field(orderRef.optional(), 'Приказ о составе'),
  members: references('mentors', 'Состав'),
});

/** How many people must share what is told of somebody without a name. */
const anonymity = z.strictObject({
  smallestGroup: field(z.int().min(3).max(20).default(3), 'Сколько человек должны подходить под описание', {
    hint: 'Если таких людей меньше, описание становится общее',
  }),
  smallestCount: field(z.int().min(3).max(20).default(5), 'Какое число в статистике уже можно назвать', {
    hint: 'Меньшие числа о людях показываются как «менее …»',
  }),
});

/** The school: identity, people of the system, snapshots and statements that the rules need. */
export const school = z.strictObject({
  ...inGroup('Школа', {
    fullName: field(line, 'Полное наименование'),
    shortName: field(line, 'Короткое наименование'),
    type: field(schoolTypes.schema, 'Тип организации'),
    ownership: field(ownerships.schema, 'Форма собственности', { source: 'приказ № 25, п. 2–3' }),
    ogrn: field(z.stringFormat('ogrn', /^\d{13}$/), 'ОГРН', { hint: '13 цифр' }),
    inn: field(z.stringFormat('inn', /^\d{10}$/), 'ИНН', { hint: '10 цифр' }),
    founder: field(line, 'Учредитель'),
    region: field(line.optional(), 'Регион'),
    email: field(z.stringFormat('email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/).optional(), 'Электронная почта школы'),
    phone: field(line.optional(), 'Телефон школы'),
  }),
  ...inGroup('Сайт и раздел', {
    officialSiteUrl: field(httpsUrl, 'Официальный сайт'),
    sectionPath: field(
      z.stringFormat('section-path', /^\/(?:[a-z0-9-]+\/)*$/).default('/nastavnichestvo/'),
      'Адрес раздела',
      {
        hint: 'Путь от корня сайта, с косой чертой в начале и в конце',
      },
    ),
    mainMenuUrl: field(httpsUrl.optional(), 'Страница со ссылкой на раздел в главном меню', {
      source: 'A1 п. 8.1',
    }),
    regionalBankUrl: field(httpsUrl.optional(), 'Адрес регионального банка наставников', {
      hint: 'Имя уходит в банк, только если этот сайт назван в согласии',
      source: 'REG п. 7.1.1',
    }),
    timeZone: field(
      z.stringFormat('time-zone', (value) => isTimeZone(value)).default('Europe/Moscow'),
      'Часовой пояс',
      { hint: 'Например, Europe/Volgograd' },
    ),
    accent: field(z.stringFormat('colour', /^#[0-9a-f]{6}$/i).optional(), 'Цвет школы', {
      hint: 'Шесть цифр и букв после #, например #0b5f74. Слишком светлый или тёмный раздел подправит сам, чтобы текст читался',
    }),
    emblem: field(filePath.optional(), 'Эмблема школы', {
      file: true,
      picture: true,
      hint: 'Рисунок png, лучше квадратный; стоит в шапке каждой страницы',
    }),
    socialLinks: field(z.array(socialLink).default([]), 'Социальные сети', {
      singular: 'страницу',
      summary: '{{network}} {{url}}',
    }),
  }),
  ...inGroup('Правила', {
    rulesProfiles: field(z.array(rulesProfiles.schema).default([]), 'Профили правил', {
      hint: 'Отметьте, по каким актам работает школа: без профиля проверяется только общее',
    }),
    implementsSince: field(calendarDate.optional(), 'Система наставничества работает с'),
    declaredForms: field(z.array(mentoringForms.schema).default([]), 'Формы наставничества школы (Р-145)', {
      when: { field: 'rulesProfiles', includes: 'r145-2019' },
    }),
    anonymity: field(anonymity.prefault({}), 'Безымянные участники и малые числа'),
    notApplicable: field(z.array(notApplicable).default([]), 'Неприменимо', {
      singular: 'правило',
      summary: '{{rule}}',
    }),
    demonstrationAsOf: field(calendarDate.optional(), 'Показывать всегда на дату', {
      hint: 'Только для демонстрационного раздела: чтобы он не устаревал. Настоящей школе не нужно',
    }),
  }),
  ...inGroup('Люди', {
    head: field(z.strictObject(official), 'Руководитель'),
    curators: field(z.array(curator).default([]), 'Кураторы', {
      source: 'A1 п. 3.4',
      singular: 'куратора',
      summary: '{{lastName}} {{firstName}} {{patronymic}}',
    }),
    psychologist: field(
      z
        .strictObject({ ...official, share: field(z.number().positive().max(2).optional(), 'Ставка') })
        .optional(),
      'Педагог-психолог',
      { source: 'REG п. 5.1' },
    ),
    methodicalAssociation: field(association.optional(), 'Методическое объединение наставников', {
      source: 'A1 п. 3.5',
    }),
  }),
  ...inGroup('Числа и проверки', {
    staffSnapshots: field(z.array(staffSnapshot).default([]), 'Педагоги по учебным годам', {
      source: 'REG п. 7.1.2',
      singular: 'учебный год',
      summary: '{{schoolYear}}: {{pedagogues}}',
    }),
    pupilSnapshots: field(z.array(pupilSnapshot).default([]), 'Обучающиеся по учебным годам', {
      singular: 'учебный год',
      summary: '{{schoolYear}}: {{total}}',
    }),
    menteeBankReviews: field(z.array(bankReview).default([]), 'Проверки базы наставляемых', {
      source: 'A1 п. 3.4',
      singular: 'проверку',
      summary: '{{reviewedOn}} {{note}}',
    }),
  }),
});
export type School = z.infer<typeof school>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('ru', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

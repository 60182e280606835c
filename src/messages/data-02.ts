import { plural } from './format.ts';
import type { Args, CodeMessage, RuleMessages } from './rule-messages.ts';
import { suggestDate } from './suggest-date.ts';

const types = new Map([
  ['string', 'текст в кавычках, например "Название"'],
  ['number', 'число без кавычек, например 5'],
  ['int', 'целое число без кавычек, например 5'],
  ['boolean', 'true (да) или false (нет) без кавычек'],
  ['array', 'список в квадратных скобках, например ["первое", "второе"]'],
  ['object', 'группа полей в фигурных скобках'],
  ['record', 'группа полей в фигурных скобках'],
]);

/** A value of the wrong form: what it should have been and how to write it. */
function wrongForm(expected: string, fix: string | ((value: string) => string)): CodeMessage {
  return {
    message: ({ label, value }) => `Поле «${label}»: «${value}» – ${expected}.`,
    fix: ({ value }) => (typeof fix === 'string' ? fix : fix(String(value))),
  };
}

export default {
  title: 'Значения полей записаны правильно',
  question: 'Правильно ли записаны все значения?',
  codes: {
    missing: {
      message: ({ label }) => `Не заполнено обязательное поле «${label}».`,
      // The card of the school cannot be a draft.
      fix: ({ label, entryKind }) =>
        entryKind === 'school'
          ? `Заполните поле «${label}».`
          : `Заполните поле «${label}». Если сведений пока нет, отметьте запись как черновик: он может быть неполным.`,
    },
    type: {
      message: ({ label, value }) => `Поле «${label}»: значение «${value}» не того вида.`,
      fix: ({ expected }) => `Здесь нужно другое: ${types.get(String(expected)) ?? 'значение другого вида'}.`,
    },
    notInList: {
      message: ({ label, value }) => `Поле «${label}»: значения «${value}» нет в списке.`,
      fix: ({ allowed, hint }) => `Выберите значение из списка: ${allowed}.${hint === '' ? '' : ` ${hint}.`}`,
    },
    tooSmall: {
      message: (args) => `Поле «${args['label']}»: ${describeLimit(args, 'меньше')}.`,
      fix: () => 'Проверьте значение и исправьте его.',
    },
    tooBig: {
      message: (args) => `Поле «${args['label']}»: ${describeLimit(args, 'больше')}.`,
      fix: ({ measure }) =>
        measure === 'characters'
          ? 'Сократите текст; подробности перенесите в описание или в приложенный файл.'
          : 'Проверьте значение и исправьте его.',
    },
    format: wrongForm(
      'записано неверно',
      'Запишите значение так, как сказано в справочнике полей: docs/editors/polya.md.',
    ),
    date: {
      message: ({ label, value }) => `Поле «${label}»: ${describeDate(String(value))}.`,
      fix: ({ value }) => {
        const date = suggestDate(String(value));
        if (date?.length === 10) return `Напишите дату как ГГГГ-ММ-ДД: ${date}.`;
        if (date !== undefined) return `Напишите дату с днём как ГГГГ-ММ-ДД, например ${date}-01.`;
        return isoDate.test(String(value))
          ? 'Такого дня нет в календаре. Проверьте число и месяц; порядок – ГГГГ-ММ-ДД, например 2026-09-01.'
          : 'Напишите дату как ГГГГ-ММ-ДД, например 2026-09-01.';
      },
    },
    'partial-date': {
      message: ({ label, value }) => `Поле «${label}»: ${describeDate(String(value))}.`,
      fix: ({ value }) => {
        const date = suggestDate(String(value));
        return date === undefined
          ? 'Напишите дату как ГГГГ-ММ-ДД (2026-09-01), месяц как ГГГГ-ММ (2026-09) или только год (2026).'
          : `Напишите дату как ГГГГ-ММ-ДД, без дня – ГГГГ-ММ: ${date}.`;
      },
    },
    'school-year': wrongForm('не учебный год', (value) => {
      const year = Number(/^\D*(\d{4})(?!\d)/.exec(value)?.[1] ?? 2026);
      return `Напишите два года подряд через дефис: ${year}-${year + 1}.`;
    }),
    'entry-id': wrongForm(
      'не идентификатор',
      'Оставьте строчные латинские буквы, цифры и дефис, до 60 знаков, например prikaz-12-2026. Фамилии в нём не пишут.',
    ),
    'file-path': wrongForm(
      'не имя файла из папки files',
      'Положите файл в папку files и напишите только его имя, например polozhenie.pdf или 2026/prikaz.pdf.',
    ),
    url: wrongForm('не адрес страницы, который можно открыть', (value) => {
      const host =
        /^http:\/\/(\S+)$/i.exec(value)?.[1] ??
        /^([\wа-яё-]+(?:\.[\wа-яё-]+)+(?:\/\S*)?)$/iu.exec(value)?.[1];
      return host === undefined || value.endsWith('…')
        ? 'Напишите полный адрес с https://, например https://school.example/nastavnichestvo/.'
        : `Напишите полный защищённый адрес: https://${host}. Откройте его и проверьте, что страница есть.`;
    }),
    ogrn: wrongForm(
      'не ОГРН',
      'Напишите 13 цифр подряд, без пробелов, например 1023400000000 (в файле – в кавычках, в форме – без них).',
    ),
    inn: wrongForm(
      'не ИНН организации',
      'Напишите 10 цифр подряд, без пробелов, например 3400000000 (в файле – в кавычках, в форме – без них).',
    ),
    'section-path': wrongForm(
      'не адрес раздела',
      'Напишите путь с косой чертой в начале и в конце, строчными латинскими буквами: /nastavnichestvo/.',
    ),
    'time-zone': wrongForm(
      'не часовой пояс',
      'Напишите название пояса: Europe/Moscow, Europe/Volgograd, Europe/Samara, Asia/Yekaterinburg.',
    ),
    email: wrongForm(
      'не адрес электронной почты',
      'Напишите адрес почты школы, например shkola@school.example.',
    ),
    'rule-id': wrongForm('не код правила', 'Возьмите код правила из самопроверки, например SEC-02.'),
    colour: wrongForm('не цвет', 'Напишите # и шесть цифр или букв от a до f, например #0b5f74.'),
    time: wrongForm('не время', (value) => {
      const [, hours = '', minutes = ''] = /^(\d{1,2})[.:\-\s](\d{2})$/.exec(value.trim()) ?? [];
      return hours !== '' && Number(hours) < 24 && Number(minutes) < 60
        ? `Напишите часы и минуты через двоеточие: ${hours.padStart(2, '0')}:${minutes}.`
        : 'Напишите часы и минуты через двоеточие, например 14:30.';
    }),
  },
  notApplicable: { noContent: () => 'В папке содержания пока нет ни одного файла.' },
} satisfies RuleMessages;

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** A date that was written another way, one that is no day, or something else. */
function describeDate(value: string): string {
  const date = suggestDate(value);
  if (date?.length === 10) return `дата «${value}» записана не так: нужно ${date}`;
  return isoDate.test(value) ? `даты «${value}» не существует` : `«${value}» – такую дату раздел не читает`;
}

/** «больше 500 знаков», «„120“ больше допустимого, предел – 100». */
function describeLimit({ measure, limit, value }: Args, comparison: string): string {
  if (measure === 'characters') return `в нём ${comparison}, чем ${plural(limit, 'знак', 'знака', 'знаков')}`;
  if (measure === 'items') return `в нём ${comparison}, чем ${plural(limit, 'строка', 'строки', 'строк')}`;
  return `значение ${value} ${comparison} допустимого, предел – ${limit}`;
}

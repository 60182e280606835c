import { z } from 'zod';
import { calendarDate, entryId, line, personNameFields, text } from '#model/common';
import { Refusal } from './refusal.ts';

/** What a withdrawal took out of an entry of the public content (152-ФЗ ст. 10.1). */
const withdrawal = z.strictObject({
  /** Day of the withdrawal. */
  on: calendarDate,
  /** The entry, by its path from the content folder. */
  file: line,
  /** Its fields as they were written. */
  fields: z.record(z.string(), z.json()),
});

const privatePerson = z.strictObject({
  ...personNameFields,
  birthDate: calendarDate.optional(),
  contact: line.optional(),
  note: text.optional(),
  withdrawals: z.array(withdrawal).optional(),
});
export type PrivatePerson = z.infer<typeof privatePerson>;

const register = z.strictObject({ people: z.record(entryId, privatePerson).default({}) });

/** Whom the codes of mentors and mentees stand for; known to the school alone. */
export type Register = z.infer<typeof register>;

/**
 * Parses `people.json`.
 * @throws Refusal that names the field, never its value
 */
export function parseRegister(source: string): Register {
  const parsed = register.safeParse(parseJson(source));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || 'весь файл'} – ${describe(issue)}`,
  );
  throw new Refusal(
    `Закрытый список people.json заполнен с ошибкой: ${faults.join('; ')}. Исправьте его; файл не изменён.`,
  );
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = /line \d+ column \d+/.exec(error.message)?.[0].replace(/\D*(\d+)\D+(\d+)/, ', строка $1');
    throw new Refusal(
      `Закрытый список people.json не читается как JSON${place ?? ''}. Исправьте его; файл не изменён.`,
    );
  }
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `незнакомое поле «${issue.keys.join('», «')}»`;
  if (issue.code === 'invalid_key') return 'код записывают латинскими буквами, цифрами и дефисом';
  if (issue.code === 'invalid_format') return 'дату пишут так: 2026-11-22';
  if (issue.code === 'invalid_type')
    return `не тот вид значения (нужно: ${kindsOfValue[issue.expected] ?? issue.expected})`;
  return 'значение пустое или слишком длинное';
}

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'текст в кавычках',
  object: 'поля в фигурных скобках',
  record: 'поля в фигурных скобках',
  array: 'список в квадратных скобках',
};

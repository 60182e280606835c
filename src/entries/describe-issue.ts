import type { z } from 'zod';

/** What the form says of a field: its label, its hint, the Russian names of its codes. */
export interface FieldWords {
  label: string;
  hint?: string | undefined;
  codes?: Readonly<Record<string, string>> | undefined;
}

/** A schema issue as a code of DATA-02 with arguments. */
export interface IssueDescription {
  code: string;
  args: Record<string, string | number>;
}

/**
 * Translates Zod's issue into a code of ours; the prose is in `messages/data-02.ts`.
 * @param data what was parsed, to tell a missing value from one of a wrong type
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
  { label, hint = '', codes = {} }: FieldWords,
): IssueDescription {
  const value = issue.path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  const shown = show(value);
  if (value === undefined || value === null) return { code: 'missing', args: { label } };
  switch (issue.code) {
    case 'invalid_format':
      return { code: formatCodes.has(issue.format) ? issue.format : 'format', args: { label, value: shown } };
    case 'invalid_value':
      return {
        code: 'notInList',
        args: { label, value: shown, allowed: listCodes(issue.values, codes), hint },
      };
    case 'invalid_type':
      return { code: 'type', args: { label, value: shown, expected: issue.expected } };
    case 'too_small':
      if (typeof value === 'string' && value.trim() === '') return { code: 'missing', args: { label } };
      return {
        code: 'tooSmall',
        args: { label, value: shown, limit: Number(issue.minimum), measure: measureOf(issue.origin) },
      };
    case 'too_big':
      return {
        code: 'tooBig',
        args: { label, value: shown, limit: Number(issue.maximum), measure: measureOf(issue.origin) },
      };
    default:
      return { code: 'format', args: { label, value: shown } };
  }
}

/** Formats that have a message of their own; see the schemas of `model/common.ts` and `model/school.ts`. */
export const formatCodes = new Set([
  'date',
  'partial-date',
  'school-year',
  'entry-id',
  'file-path',
  'url',
  'ogrn',
  'inn',
  'section-path',
  'time-zone',
  'email',
  'rule-id',
  'time',
  'colour',
]);

/** «initiative (обоюдное решение), curator (инициатива куратора)»: what to write and what it means. */
function listCodes(values: readonly unknown[], names: Readonly<Record<string, string>>): string {
  return values
    .map(String)
    .map((code) => (names[code] === undefined ? code : `${code} (${names[code]})`))
    .join(', ');
}

/** What a limit counts: characters, items or the number itself. */
function measureOf(origin: string): 'characters' | 'items' | 'number' {
  if (origin === 'string') return 'characters';
  return origin === 'array' ? 'items' : 'number';
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

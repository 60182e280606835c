import { Refusal } from '../refusal.ts';

/** Fields within fields: the model has four at most. */
const deepest = 32;

/** Names that mean something else to the program than a field. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses data that no form sends: nested without end, or with fields that are called like inner parts of the program.
 * @throws Refusal `invalid`
 */
export function requirePlainData(data: unknown): void {
  let level: unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw notPlain('поля вложены друг в друга слишком глубоко');
    const groups = level.filter((value) => typeof value === 'object' && value !== null);
    for (const group of groups)
      for (const key of Object.keys(group))
        if (reserved.has(key)) throw notPlain(`поля «${key}» быть не может`);
    level = groups.flatMap((group) => Object.values(group) as unknown[]);
  }
}

function notPlain(why: string): Refusal {
  return new Refusal('invalid', `Эту запись нельзя записать в файл: ${why}.`);
}

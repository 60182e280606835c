import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Condition } from './condition.ts';
import { kindNames } from './kind-names.ts';
import { kinds } from './kinds.ts';
import { unwrap } from './walk.ts';

interface Placed {
  path: string;
  condition: Exclude<Condition, { anyOf: unknown }>;
  siblings: z.ZodObject;
  entry: z.ZodObject;
}

/** Every simple condition of the model with the objects that it can look at. */
function conditionsIn(schema: z.core.$ZodType, entry: z.ZodObject, path: string): Placed[] {
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodArray) return conditionsIn(inner.element, entry, path);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
  return Object.entries(shape).flatMap(([key, child]) => {
    const below = `${path}.${key}`;
    const when = unwrap(child).meta?.when;
    const own = when === undefined ? [] : simple(when);
    return [
      ...own.map((condition) => ({ path: below, condition, siblings: inner, entry })),
      ...conditionsIn(child, entry, below),
    ];
  });
}

function simple(condition: Condition): Placed['condition'][] {
  return 'anyOf' in condition ? condition.anyOf.flatMap(simple) : [condition];
}

const all = kindNames.flatMap((kind) => conditionsIn(kinds[kind].schema, kinds[kind].schema, kind));

/** The field that a condition looks at; a consent looks at fields that only one of its two kinds has. */
function subjectOf({ condition, siblings, entry }: Placed): z.core.$ZodType | undefined {
  const shape: Readonly<Record<string, z.core.$ZodType>> = (condition.of === 'entry' ? entry : siblings)
    .shape;
  return shape[condition.field];
}

test('every condition looks at a field that exists', () => {
  expect(all.length).toBeGreaterThan(40);
  const missing = all
    .filter((placed) => subjectOf(placed) === undefined)
    .map(({ path, condition }) => [path, condition.field]);
  expect(missing.filter(([, field]) => field !== 'participant')).toEqual([]);
  for (const [path] of missing) expect(path).toBe('mentors.consents.signedBy');
});

test('every code of a condition is one of its field', () => {
  for (const placed of all) {
    const subject = subjectOf(placed);
    const { path, condition } = placed;
    const codes = 'in' in condition ? condition.in : 'includes' in condition ? [condition.includes] : [];
    if (subject === undefined) continue;
    const { inner } = unwrap(subject);
    const list = inner instanceof z.ZodArray ? inner.element : inner;
    for (const code of codes) {
      expect((list as z.ZodType).safeParse(code).success, `${path}: ${code}`).toBe(true);
    }
  }
});

test('no condition names the default of its field, which entries leave out', () => {
  for (const placed of all) {
    const { path, condition } = placed;
    const fallback = z.safeParse(subjectOf(placed) ?? z.never(), undefined).data;
    if (fallback === undefined) continue;
    if ('is' in condition) expect(condition.is, path).not.toBe(fallback);
    if ('isNot' in condition) expect(condition.isNot, path).not.toBe(fallback);
    if ('in' in condition) expect(condition.in, path).not.toContain(fallback);
  }
});

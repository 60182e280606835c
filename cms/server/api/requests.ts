import { z } from 'zod';
import { importNouns } from '../../api/import.ts';
import { isCalendarDate } from '#model/calendar/calendar-date';
import { kindNames } from '#model/kind-names';

const file = z.string().min(1).max(300);
const version = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();
const draft = z.strictObject({
  kind: z.enum(kindNames),
  file: file.optional(),
  data: z.record(z.string(), z.unknown()),
});

const imported = {
  noun: z.enum(importNouns),
  name: z.string().max(255),
  bytes: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/),
  mapping: z
    .record(z.string().max(2000), z.string().max(40))
    .refine((mapping) => Object.keys(mapping).length <= 200),
};
const places = z.array(z.int().min(0)).max(10_000);

/** Bodies of the requests of cms/api/types.ts. */
export const requests = {
  draft: z.strictObject({
    draft,
    asOf: z
      .string()
      .refine((day) => isCalendarDate(day))
      .optional(),
  }),
  history: z.strictObject({ file }),
  version: z.strictObject({ file, commit: z.string().regex(/^[0-9a-f]{40,64}$/) }),
  undo: z.strictObject({ file, base: version }),
  importPreview: z.strictObject(imported),
  importApply: z.strictObject({
    ...imported,
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    decisions: z.strictObject({ leftOut: places, byFile: places, drafts: z.boolean() }),
  }),
  nothing: z.strictObject({}),
} as const;

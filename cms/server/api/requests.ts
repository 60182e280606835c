import { z } from 'zod';
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
  nothing: z.strictObject({}),
} as const;

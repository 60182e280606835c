import type { HonoRequest } from 'hono';
import type { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** The JSON of a request. @throws Refusal `invalid` */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid', 'Запрос пришёл не целиком. Попробуйте ещё раз.');
  }
}

/** The JSON of a request, which must be as the schema says. @throws Refusal `invalid` */
export async function readBody<S extends z.ZodType>(schema: S, request: HonoRequest): Promise<z.infer<S>> {
  const parsed = schema.safeParse(parseJson(await request.text()));
  if (parsed.success) return parsed.data;
  throw new Refusal(
    'invalid',
    'Редактор и программа не поняли друг друга. Обновите страницу; текст в форме останется.',
  );
}

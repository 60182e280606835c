import type { ErrorAnswer } from '../../api/types.ts';
import { Refusal } from '../refusal.ts';
import { apiHeaders } from './admin-headers.ts';

/** An answer with data. */
export function json(answer: unknown): Response {
  return Response.json(answer, { headers: apiHeaders });
}

/** An answer that refuses. @param status of HTTP */
export function errorResponse(status: number, answer: ErrorAnswer): Response {
  return Response.json(answer, { status, headers: apiHeaders });
}

/**
 * What a request is answered whose work failed.
 * @param tell told of errors that nobody foresaw: the browser gets neither their text nor their trace
 */
export function failureResponse(error: unknown, tell: (error: unknown) => void): Response {
  if (error instanceof Refusal) return errorResponse(error.status, error.answer);
  tell(error);
  const reason = diskFaults[(error as NodeJS.ErrnoException | undefined)?.code ?? ''] ?? 'в программе ошибка';
  const text = `Не получилось: ${reason}. Ничего не изменилось, текст в форме остался.`;
  return errorResponse(500, { code: 'failed', error: text });
}

const diskFaults: Readonly<Record<string, string>> = {
  ENOSPC: 'на диске нет места',
  EDQUOT: 'на диске нет места',
  EACCES: 'нет прав на файл или папку',
  EPERM: 'нет прав на файл, или его держит другая программа',
  EBUSY: 'файл держит другая программа',
  EROFS: 'диск открыт только для чтения',
};

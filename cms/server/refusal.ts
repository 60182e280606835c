import type { ErrorAnswer } from '../api/types.ts';
import type { Objection } from '../check/publication.ts';

const statusOf: Record<ErrorAnswer['code'], 403 | 404 | 409 | 422 | 500> = {
  forbidden: 403,
  notFound: 404,
  stale: 409,
  refused: 422,
  invalid: 422,
  failed: 500,
};

/** A request that is refused; the message is for the editor, in Russian. */
export class Refusal extends Error {
  readonly answer: ErrorAnswer;
  constructor(code: ErrorAnswer['code'], error: string, more: Omit<ErrorAnswer, 'code' | 'error'> = {}) {
    super(error);
    this.answer = { code, error, ...more };
  }

  /** Of the HTTP answer. */
  get status(): 403 | 404 | 409 | 422 | 500 {
    return statusOf[this.answer.code];
  }
}

/** The refusal for what the rules object to. */
export function refusalFor({ error, findings }: Objection): Refusal {
  return new Refusal('refused', error, { findings });
}

import type {
  CheckAnswer,
  Draft,
  EntriesAnswer,
  ErrorAnswer,
  FileVersion,
  HistoryAnswer,
  PreviewAnswer,
  StateAnswer,
  VersionAnswer,
} from '../../api/types.ts';

/** The server refused a request; `answer` says why, in Russian. */
export class ServerError extends Error {
  readonly status: number;
  readonly answer: ErrorAnswer;
  constructor(status: number, answer: ErrorAnswer) {
    super(answer.error);
    // Decap prints the name before the message.
    this.name = '';
    this.status = status;
    this.answer = answer;
  }
}

/** Nobody answered: the server was stopped, or the computer sleeps. */
export class OfflineError extends Error {
  constructor(options?: ErrorOptions) {
    super(
      'Редактор не отвечает: программа остановлена. Текст остаётся в этом окне и в памяти браузера.',
      options,
    );
    this.name = '';
  }
}

const root = '/admin/api/';

/**
 * Asks the local server; POST with JSON when there is a body, otherwise GET.
 * @throws ServerError when it refuses, OfflineError when nobody answers
 */
export async function ask<T>(address: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`${root}${address}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted === true) throw cause;
    throw new OfflineError({ cause });
  });
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw new OfflineError({ cause });
  });
  if (!response.ok) throw new ServerError(response.status, answer as ErrorAnswer);
  return answer as T;
}

export const api = {
  check: (draft: Draft, asOf?: string, signal?: AbortSignal) =>
    ask<CheckAnswer>('check', { draft, asOf }, signal),
  preview: (draft: Draft, asOf?: string, signal?: AbortSignal) =>
    ask<PreviewAnswer>('preview', { draft, asOf }, signal),
  entries: () => ask<EntriesAnswer>('entries'),
  history: (file: string) => ask<HistoryAnswer>('history', { file }),
  version: (file: string, commit: string) => ask<VersionAnswer>('version', { file, commit }),
  undo: (file: string, base: FileVersion) => ask<VersionAnswer>('undo', { file, base }),
  state: () => ask<StateAnswer>('state'),
};

import type { ErrorAnswer } from '../../api/types.ts';
import type { EditorApi } from './editor-api.ts';

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
  constructor(
    options?: ErrorOptions,
    message = 'Редактор не отвечает: программа остановлена. Текст остаётся в этом окне и в памяти браузера.',
  ) {
    super(message, options);
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

/** The local server: `npm run cms`. */
const localServer: EditorApi = {
  hasPreview: true,
  check: (draft, asOf, signal) => ask('check', { draft, asOf }, signal),
  preview: (draft, asOf, signal) => ask('preview', { draft, asOf }, signal),
  entries: () => ask('entries'),
  tasks: () => ask('tasks'),
  taskCalendar: () => ask('tasks/calendar'),
  history: (file) => ask('history', { file }),
  version: (file, commit) => ask('version', { file, commit }),
  undo: (file, base) => ask('undo', { file, base }),
  state: () => ask('state'),
  importer: {
    preview: (request) => ask('import/preview', request),
    apply: (request) => ask('import/apply', request),
  },
};

let answering = localServer;

/** Has somebody else answer from now on. Called once, before Decap starts. */
export function answerBy(other: EditorApi): void {
  answering = other;
}

/** Asks whoever answers: the local server unless told otherwise. */
export const api: EditorApi = {
  get hasPreview() {
    return answering.hasPreview;
  },
  check: (draft, asOf, signal) => answering.check(draft, asOf, signal),
  preview: (draft, asOf, signal) => answering.preview(draft, asOf, signal),
  entries: () => answering.entries(),
  tasks: () => answering.tasks(),
  taskCalendar: () => answering.taskCalendar(),
  history: (file) => answering.history(file),
  version: (file, commit) => answering.version(file, commit),
  undo: (file, base) => answering.undo(file, base),
  state: () => answering.state(),
  get importer() {
    return answering.importer;
  },
};

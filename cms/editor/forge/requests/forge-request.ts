import { OfflineError, ServerError } from '../../api/client.ts';

/** Who is signed in; the stock backends of Decap keep it. */
export interface Account {
  /** Value of the header `Authorization`. @throws ServerError when nobody is signed in */
  authorization(): Promise<string>;
  /** A new token in place of one that ran out; false where the forge gives none. */
  refresh(): Promise<boolean>;
}

/** Asks the forge by GET. @param path below the root of the API, with its parameters */
export type ForgeRequest = (path: string, accept?: 'json' | 'bytes') => Promise<Response>;

/** Milliseconds. */
const patience = 30_000;

/**
 * Asks a forge's REST API and refuses everything that is not the answer asked for: a page of login in place of data
 * would otherwise open as an empty entry.
 * @param root address of the API, without a slash at the end
 * @returns a function whose answers are successful; `accept` tells whether JSON or a file is meant
 */
export function createForgeRequest(root: string, account: Account): ForgeRequest {
  async function send(path: string): Promise<Response> {
    const headers = { Authorization: await account.authorization() };
    const signal = AbortSignal.timeout(patience);
    return fetch(`${root}${path}`, { headers, signal, cache: 'no-cache' }).catch((cause: unknown) => {
      throw new ForgeOfflineError({ cause });
    });
  }
  return async (path, accept = 'json') => {
    let response = await send(path);
    if (response.status === 401 && (await account.refresh())) response = await send(path);
    await requireAnswer(response, new URL(root).origin, accept);
    return response;
  };
}

/** The forge does not answer, or the browser has no network. */
export class ForgeOfflineError extends OfflineError {
  constructor(options?: ErrorOptions) {
    super(
      options,
      'Хранилище не отвечает: проверьте подключение к сети. Текст остаётся в этом окне и в памяти браузера.',
    );
  }
}

/** The sign-in ran out. What was typed stays in the form and in the browser's memory. */
export function signInAgain(): ServerError {
  return new ServerError(401, {
    code: 'forbidden',
    error:
      'Вход в хранилище закончился. Откройте редактор в новой вкладке, войдите снова и повторите действие. Текст в форме остался.',
  });
}

/** Another refusal of the forge, by the status of its answer. */
export function refusalOf(status: number, isTooOften: boolean): ServerError {
  if (status === 401) return signInAgain();
  if (status === 429 || (status === 403 && isTooOften))
    return new ServerError(status, {
      code: 'failed',
      error: 'Хранилище просит подождать: запросов было слишком много. Повторите через несколько минут.',
    });
  if (status === 403)
    return new ServerError(status, {
      code: 'forbidden',
      error:
        'Хранилище не разрешает это вашей учётной записи, или вход закончился. Войдите снова; если не поможет, попросите доступ у администратора. Текст в форме остался.',
    });
  if (status === 404) return new ServerError(status, { code: 'notFound', error: 'В хранилище этого нет.' });
  return new ServerError(status, {
    code: 'failed',
    error: `Хранилище ответило ошибкой (${status}). Повторите позже; текст в форме остался.`,
  });
}

async function requireAnswer(response: Response, origin: string, accept: 'json' | 'bytes'): Promise<void> {
  const { ok, status, headers, url } = response;
  if (!ok) {
    const isTooOften = headers.get('X-RateLimit-Remaining') === '0' || headers.has('Retry-After');
    await response.body?.cancel();
    throw refusalOf(status, isTooOften);
  }
  const type = headers.get('Content-Type') ?? '';
  const isElsewhere = url !== '' && new URL(url).origin !== origin;
  if (isElsewhere || /\bhtml\b/i.test(type) || (accept === 'json' && !/\bjson\b/i.test(type))) {
    await response.body?.cancel();
    throw signInAgain();
  }
}

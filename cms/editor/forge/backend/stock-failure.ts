import { OfflineError, ServerError } from '../../api/client.ts';
import { ForgeOfflineError, refusalOf } from '../requests/forge-request.ts';

/** Errors of decap-cms-lib-util 3.8.3: APIError and EditorialWorkflowError. */
interface StockError {
  status?: number | null;
  message?: string;
  notUnderEditorialWorkflow?: boolean;
}

/**
 * Has a stock backend write, and says in Russian why the forge refused: its own errors are English and hold no more
 * than a status.
 */
export async function inWords<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ServerError || error instanceof OfflineError) throw error;
    if (error instanceof TypeError) throw new ForgeOfflineError({ cause: error });
    const { status, message, notUnderEditorialWorkflow } = error as StockError;
    // No failure: Decap then opens the published entry.
    if (notUnderEditorialWorkflow === true) throw error;
    if (status === 401 || status === 403) throw refusalOf(status, false);
    throw new ServerError(status ?? 500, {
      code: 'failed',
      error: `Хранилище не приняло изменение: его только что изменил кто-то другой, или ветка защищена. Текст в форме остался; повторите через минуту. (${message ?? 'причина неизвестна'})`,
    });
  }
}

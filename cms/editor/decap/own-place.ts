import type { StateAnswer } from '../../api/types.ts';
import { ask } from '../api/client.ts';

let own: string | undefined;

/** Remembers the content folder of the server that this page came from; later ones are compared with it. */
export function notePlace(place: string): void {
  own ??= place;
}

/**
 * Asks the server whose folder it works on: after a restart another one may answer at the same address.
 * @throws Error in Russian when it is not the folder that this page was opened for
 */
export async function requireOwnPlace(): Promise<void> {
  const { place, school } = await ask<StateAnswer>('state');
  notePlace(place);
  if (place === own) return;
  const error = new Error(
    `По этому адресу теперь открыт другой раздел («${school}»), поэтому запись не сохранена. Запустите редактор со своей папкой; текст останется в этом окне.`,
  );
  // Decap prints the name before the message.
  error.name = '';
  throw error;
}

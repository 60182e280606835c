import { ruleMessages } from '#messages/index';
import { fileFault, imageExtensions, maxPublishedBytes } from '#model/published-file';
import type { FileFault } from '#model/published-file';
import { ServerError } from '../../api/client.ts';
import { detectDocument } from './detect-document.ts';

const pictureTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** Draws a picture anew; see redraw-picture.ts. */
export type RedrawPicture = (
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Makes an upload fit for the section as far as a browser can: an allowed type that the first bytes confirm, no macros,
 * pictures without anything but their pixels.
 * @param name of the file, with its extension
 * @returns what may be stored
 * @throws ServerError `invalid` with what FILE-01 says of it
 */
export async function prepareUpload(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  redraw: RedrawPicture,
): Promise<Uint8Array<ArrayBuffer>> {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const facts = {
    path: name,
    size: bytes.length,
    extension,
    digest: '',
    ...detectDocument(bytes, extension),
  };
  refuse(name, bytes.length, fileFault(name, facts));
  const type = pictureTypes[extension];
  if (type === undefined || !imageExtensions.has(extension)) return bytes;
  const drawn = await redraw(bytes, type).catch((error: unknown) => {
    if ((error as Error).message === 'unwritable') throw unwritable(name);
    refuse(name, bytes.length, 'damaged');
    throw error;
  });
  refuse(name, drawn.length, drawn.length > maxPublishedBytes ? 'tooLarge' : undefined);
  return drawn;
}

function refuse(path: string, size: number, fault: FileFault | undefined): void {
  const texts = fault === undefined ? undefined : ruleMessages['FILE-01']?.codes[fault];
  if (texts === undefined) return;
  const args = { path, size, similar: '' };
  throw new ServerError(422, { code: 'invalid', error: `${texts.message(args)} ${texts.fix(args)}` });
}

function unwritable(name: string): ServerError {
  const error = `Этот браузер не умеет записать «${name}» без скрытых данных. Сохраните картинку в формате JPEG или PNG и приложите снова.`;
  return new ServerError(422, { code: 'invalid', error });
}

import { readOtherPiece } from '#entries/read-piece';
import { prepareMedia } from '../media/prepare-media.ts';
import { mediaName } from '../paths/decap-path.ts';
import { Refusal } from '../refusal.ts';
import { versionOf } from '../store/file-version.ts';
import type { Snapshot, StoredFile } from '../store/snapshot.ts';
import type { Params } from './schema.ts';

/** A file that comes together with an entry. */
interface Upload {
  /** Path from the content folder. */
  path: string;
  bytes: Uint8Array;
  stored: StoredFile;
}

/** Makes the files that come with an entry fit for the section. The entry names them already, so names must be good. */
export async function readUploads(assets: Params<'persistEntry'>['assets']): Promise<Upload[]> {
  return Promise.all(
    assets.map(async ({ path, content }) => {
      const given = mediaName(path);
      const { name, bytes } = await prepareMedia(given, Buffer.from(content, 'base64'));
      if (name !== given) throw new Refusal('invalid', `Назовите файл «${given}» иначе, например: ${name}`);
      const file = `files/${name}`;
      const raw = { path: file, size: bytes.length, bytes: Buffer.from(bytes) };
      return { path: file, bytes, stored: { piece: await readOtherPiece(raw), version: versionOf(bytes) } };
    }),
  );
}

/** False for a file that is there already. @throws Refusal when another one has the name */
export function isNewMedia({ path, stored }: Upload, { files }: Snapshot): boolean {
  const there = files.get(path);
  if (there === undefined) return true;
  if (there.version === stored.version) return false;
  throw new Refusal(
    'invalid',
    `Файл «${path.slice('files/'.length)}» уже есть, и он другой. Загрузите свой под новым именем.`,
  );
}

export function withUploads({ files }: Snapshot, uploads: readonly Upload[]): Map<string, StoredFile> {
  return new Map([...files, ...uploads.map(({ path, stored }) => [path, stored] as const)]);
}

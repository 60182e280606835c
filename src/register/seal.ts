import { Decrypter, Encrypter } from 'age-encryption';
import { unzipSync, zipSync } from 'fflate';
import type { FileMap } from './private-folder.ts';
import { Refusal } from './refusal.ts';

/** Cost of guessing a passphrase: 2^18, the standard of age. */
const standardWork = 18;

/** More than this is no school's register, in bytes. */
const maxUnpacked = 1024 * 1024 * 1024;

/** A fixed day: the archive tells nothing of when the files were touched. */
const archivedAt = '1980-01-02T00:00:00';

/**
 * Packs files into a zip and encrypts it with age (age-encryption.org/v1, scrypt); the tool `age` reads it.
 * @param work base-2 logarithm of the scrypt cost; tests take less
 */
export async function sealFiles(
  files: FileMap,
  passphrase: string,
  work = standardWork,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(zipSync(Object.fromEntries(files), { mtime: archivedAt }));
}

/**
 * Decrypts and unpacks what {@link sealFiles} made.
 * @throws Refusal for a wrong passphrase, a damaged or foreign file, and for names that lead out of a folder
 */
export async function openSealed(sealed: Uint8Array, passphrase: string): Promise<FileMap> {
  const zip = await decrypt(sealed, passphrase);
  const files: FileMap = new Map();
  const seen = new Set<string>();
  for (const [path, bytes] of Object.entries(unzip(zip))) {
    if (path.endsWith('/') && bytes.length === 0) continue;
    const folded = path.toLowerCase().normalize('NFC');
    if (!isSafePath(path) || seen.has(folded)) {
      throw new Refusal('В копии есть файл с недопустимым именем: она не восстановлена, ничего не изменено.');
    }
    seen.add(folded);
    files.set(path, bytes);
  }
  return files;
}

async function decrypt(sealed: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(sealed);
  } catch (cause) {
    const wrong = cause instanceof Error && cause.message.startsWith('no identity matched');
    throw new Refusal(
      wrong
        ? 'Пароль не подходит к этой копии. Ничего не изменено.'
        : 'Файл повреждён, или это не копия закрытой папки. Ничего не изменено.',
      { cause },
    );
  }
}

function unzip(zip: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(zip, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > maxUnpacked) throw new RangeError('too large');
        return true;
      },
    });
  } catch (cause) {
    throw new Refusal('Внутри копии не архив закрытой папки. Ничего не изменено.', { cause });
  }
}

/** A relative path with forward slashes that means the same file on Linux and Windows and stays in its folder. */
export function isSafePath(path: string): boolean {
  return path
    .split('/')
    .every(
      (part) =>
        part !== '' &&
        !/^\.{1,2}$/.test(part) &&
        !/[\\:*?"<>|\p{Cc}]|[. ]$/u.test(part) &&
        !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part),
    );
}

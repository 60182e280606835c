import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const seconds = 1000;

/** LibreOffice with a profile of its own, so that an open window does not disturb it. */
export interface Office {
  /** Converts files, by name, with a filter of LibreOffice; returns what it wrote, by name. */
  convert: (
    files: ReadonlyMap<string, Uint8Array>,
    to: string,
    importFilter?: string,
  ) => Promise<Map<string, Uint8Array>>;
  close: () => Promise<void>;
}

/** @throws Error that says what to install, when there is no LibreOffice */
export async function startOffice(): Promise<Office> {
  const command = await findOffice();
  const dir = await mkdtemp(path.join(tmpdir(), 'office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(dir, 'profile')).href}`;
  let count = 0;
  return {
    convert: async (files, to, importFilter) => {
      const [from, out] = [path.join(dir, `${(count += 1)}`), path.join(dir, `${count}-out`)];
      await mkdir(from);
      for (const [name, bytes] of files) await writeFile(path.join(from, name), bytes);
      const filter = importFilter === undefined ? [] : [`--infilter=${importFilter}`];
      const inputs = [...files.keys()].map((name) => path.join(from, name));
      const args = [profile, '--headless', ...filter, '--convert-to', to, '--outdir', out, ...inputs];
      await run(command, args, { timeout: 240 * seconds });
      const written = await readdir(out);
      return new Map(
        await Promise.all(
          written.map(async (name): Promise<[string, Uint8Array]> => [
            name,
            await readFile(path.join(out, name)),
          ]),
        ),
      );
    },
    close: () => rm(dir, { recursive: true, force: true }),
  };
}

async function findOffice(): Promise<string> {
  for (const command of ['soffice', 'libreoffice']) {
    const found = await run(command, ['--version']).catch(() => undefined);
    if (found !== undefined) return command;
  }
  throw new Error(
    'Нет LibreOffice: команды soffice и libreoffice не найдены. Установите: apt-get install libreoffice-writer libreoffice-calc',
  );
}

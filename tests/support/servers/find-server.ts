import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Programs by Debian package; that of Apache brings no service with it. */
const packages = { nginx: 'nginx-light', apache2: 'apache2-bin', caddy: 'caddy' } as const;

/** A web server the generated files are for. */
export type ServerName = keyof typeof packages;

async function firstExisting(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const found = await access(file).then(
      () => true,
      () => false,
    );
    if (found) return file;
  }
  return undefined;
}

function findInstalled(name: ServerName): Promise<string | undefined> {
  const folders = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin'];
  return firstExisting(folders.map((folder) => `${folder}/${name}`));
}

/** Installs the missing ones of all servers at once; returns the complaint of apt-get. */
async function install(): Promise<string> {
  const names = Object.keys(packages) as ServerName[];
  const missing: string[] = [];
  for (const name of names) if ((await findInstalled(name)) === undefined) missing.push(packages[name]);
  process.stderr.write(`Ставлю веб-серверы для проверок: ${missing.join(', ')}. Это займёт до минуты…\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const calls = [['update'], ['install', '-y', '--no-install-recommends', ...missing]];
  try {
    for (const call of calls)
      await run('/usr/bin/apt-get', call, { env, timeout: 150_000, maxBuffer: 64 << 20 });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.trim().split('\n').slice(-3).join('\n') : String(error);
  }
}

/**
 * Returns the path of a web server: an installed one, else (Debian and its kin, root) one that it installs.
 *
 * @throws Error with a Russian instruction, when there is none and none can be installed
 */
export async function findServer(name: ServerName): Promise<string> {
  const installed = await findInstalled(name);
  if (installed) return installed;
  const mayInstall = process.getuid?.() === 0 && (await firstExisting(['/usr/bin/apt-get'])) !== undefined;
  const complaint = mayInstall ? await install() : '';
  const now = await findInstalled(name);
  if (now) return now;
  const all = Object.values(packages).join(' ');
  throw new Error(
    `Для проверки файлов веб-серверов нужен ${name}. На Debian и Ubuntu установите все три: «sudo apt-get update && sudo apt-get install -y ${all}» и запустите «npm test» ещё раз.\n${complaint}`.trim(),
  );
}

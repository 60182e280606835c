import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

const switches = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const linuxNames = [
  ...['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'],
  ...['microsoft-edge', 'microsoft-edge-stable'],
];

const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Takes a platform and its environment; returns where Chromium and its kin usually are, best first. */
export function chromiumCandidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windowsPrograms.flatMap((program) =>
      roots.filter((root) => root !== undefined).map((root) => path.win32.join(root, ...program)),
    );
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return macApplications.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const everywhere = new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin']);
  return linuxNames.flatMap((name) => [...everywhere].map((folder) => `${folder}/${name}`));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** On Linux a file of that name may be a stub that only asks to install a snap, so it is asked its version. */
async function starts(file: string): Promise<boolean> {
  if (!(await exists(file))) return false;
  if (process.platform !== 'linux') return true;
  return run(file, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

async function findInstalled(): Promise<string | undefined> {
  for (const candidate of chromiumCandidates(process.platform, process.env)) {
    if (await starts(candidate)) return candidate;
  }
  return undefined;
}

/** Installs Chromium by the system's package manager; returns the manager's complaint if that failed. */
async function install(): Promise<string | undefined> {
  const managers: [program: string, calls: string[][]][] = [
    ['/usr/bin/apt-get', [['update'], ['install', '-y', 'chromium']]],
    ['/usr/bin/dnf', [['install', '-y', 'chromium']]],
  ];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const [program, calls] of managers) {
    if (!(await exists(program))) continue;
    process.stderr.write(
      `Chromium не найден – ставлю его через ${path.basename(program)}, это займёт минуту…\n`,
    );
    try {
      for (const call of calls) await run(program, call, { env, timeout: 300_000, maxBuffer: 64 << 20 });
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message.trim().split('\n').slice(-3).join('\n') : String(error);
    }
  }
  return undefined;
}

function instruction(platform: NodeJS.Platform): string {
  const command = {
    darwin: 'brew install --cask chromium',
    win32: 'winget install --id Google.Chrome',
    linux: 'sudo apt-get update && sudo apt-get install -y chromium',
  }[platform as string];
  const install = command ? `установите его командой «${command}»` : 'установите его';
  return `Для проверок в браузере нужен Chromium (подойдут Google Chrome и Microsoft Edge): ${install} или укажите путь к нему в переменной окружения CHROMIUM_PATH и запустите «npm test» ещё раз.`;
}

/**
 * Returns the path of a Chromium: the one of CHROMIUM_PATH, else an installed one, else (Linux, root) one
 * that it installs.
 *
 * @throws Error with a Russian instruction, when there is none and none can be installed
 */
export async function findChromium(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (await exists(chosen)) return chosen;
    throw new Error(
      `В переменной окружения CHROMIUM_PATH указан файл «${chosen}», но его нет. Исправьте путь или уберите переменную.`,
    );
  }
  const installed = await findInstalled();
  if (installed) return installed;
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  const complaint = mayInstall ? await install() : undefined;
  const now = mayInstall ? await findInstalled() : undefined;
  if (now) return now;
  throw new Error([instruction(process.platform), ...(complaint ? [complaint] : [])].join('\n'));
}

/** Starts a headless Chromium with a fresh profile, which goes when the browser is closed. @param more switches */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const args = [...switches, ...more];
  return chromium.launch({ executablePath: await findChromium(), headless: true, args });
}

/** Starts a Chromium with a profile that stays; `kill` ends it as a crash would. */
export async function launchProfile(
  dir: string,
): Promise<{ context: BrowserContext; kill: () => Promise<void> }> {
  const options = { executablePath: await findChromium(), headless: true, args: switches, locale: 'ru-RU' };
  const context = await chromium.launchPersistentContext(dir, options);
  return {
    context,
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      const devtools = await context.browser()?.newBrowserCDPSession();
      void devtools?.send('Browser.crash').catch(() => undefined);
      await closed;
    },
  };
}

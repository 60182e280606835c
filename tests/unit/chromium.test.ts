import { afterEach, describe, expect, test, vi } from 'vitest';
import { chromiumCandidates, findChromium } from '../support/chromium.ts';

describe('chromiumCandidates', () => {
  test.each([
    ['linux', { PATH: '/opt/bin:relative' }, '/opt/bin/chromium'],
    ['linux', {}, '/snap/bin/chromium'],
    ['linux', {}, '/usr/bin/microsoft-edge'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('%s %o has %s', (platform, env, candidate) => {
    expect(chromiumCandidates(platform, env)).toContain(candidate);
  });

  test('a relative folder of PATH is not searched', () => {
    expect(chromiumCandidates('linux', { PATH: 'relative' }).join()).not.toContain('relative');
  });
});

describe('findChromium', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('takes the path of CHROMIUM_PATH', async () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(await findChromium()).toBe(process.execPath);
  });

  test('names a CHROMIUM_PATH that leads nowhere', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    await expect(findChromium()).rejects.toThrow('«/nowhere/chromium», но его нет');
  });
});

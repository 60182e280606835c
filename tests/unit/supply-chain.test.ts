import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { root } from '../support/build.ts';

interface LockedPackage {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const manifest = read('package.json') as Record<string, Record<string, string> | undefined>;
const lock = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages).filter(([at]) => at !== '');
const asked = {
  ...manifest['dependencies'],
  ...manifest['devDependencies'],
  ...manifest['optionalDependencies'],
};

/** Where Node finds a package that another one asks for. */
function locate(from: string, name: string): LockedPackage | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const found = lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (found !== undefined || at === '') return found;
  }
}

test('versions are exact, and the lock file has the same', () => {
  expect(Object.keys(asked).length).toBeGreaterThan(30);
  expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const different = Object.entries(asked).filter(
    ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
  );
  expect(different).toEqual([]);
});

describe('the lock file', () => {
  it('has the digest of every package', () => {
    expect(packages.length).toBeGreaterThan(400);
    expect(
      packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([at]) => at),
    ).toEqual([]);
  });

  it('takes everything from the registry that npm is set to: no repository, no folder, no other host', () => {
    const elsewhere = packages.filter(([, { resolved, link }]) => resolved !== undefined || link === true);
    expect(elsewhere.map(([at]) => at)).toEqual([]);
  });

  it('has every package that another one asks for, those of other systems too', () => {
    const missing = packages.flatMap(([at, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => locate(at, name) === undefined)
        .map((name) => `${at} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['win32', 'x64'],
  ])('has the binaries for %s %s', (os, cpu) => {
    const families = packages
      .map(([at, { optionalDependencies = {} }]) => ({
        at,
        binaries: Object.keys(optionalDependencies).flatMap((name) => locate(at, name) ?? []),
      }))
      .filter(({ binaries }) => binaries.filter((binary) => binary.os !== undefined).length > 2);
    expect(families.length).toBeGreaterThan(3);
    const without = families.filter(
      ({ binaries }) =>
        !binaries.some((binary) => binary.os?.includes(os) === true && binary.cpu?.includes(cpu) === true),
    );
    expect(without.map(({ at }) => at)).toEqual([]);
  });
});

test('nothing needs a script at its installation', () => {
  const own = Object.keys(manifest['scripts'] ?? {});
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([]);
  const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  // esbuild only makes its own start quicker by it; package.json tells npm to leave it alone.
  const names = withScript.map(([at]) => at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect(
    names.filter((name) => (manifest['allowScripts'] as Record<string, unknown>)[name] !== false),
  ).toEqual([]);
});

test('the licence in the lock file is the one that the package itself names', () => {
  let compared = 0;
  const different = packages.flatMap(([at, { license }]) => {
    let installed: { license?: unknown };
    try {
      installed = read(`${at}/package.json`) as typeof installed;
    } catch {
      return []; // a package of another system
    }
    compared += 1;
    return installed.license === license ? [] : [`${at}: ${String(installed.license)}, ${license}`];
  });
  expect(compared).toBeGreaterThan(300);
  expect(different).toEqual([]);
});

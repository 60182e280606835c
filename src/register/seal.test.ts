import { zipSync } from 'fflate';
import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileMap } from './private-folder.ts';
import { isSafePath, openSealed, sealFiles } from './seal.ts';
import { Refusal } from './refusal.ts';

/** A cheap cost: these tests prove the format, not its strength. */
const work = 2;
const passphrase = 'синица в поле 7';

test('what was sealed is opened again, bytes and names', async () => {
  const name = fc.string({ unit: fc.constantFrom(...'абвxyz-_1'), minLength: 1, maxLength: 12 });
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.txt`);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(path, fc.uint8Array({ maxLength: 300 })), async (given) => {
      const files: FileMap = new Map(Object.entries(given));
      expect(await openSealed(await sealFiles(files, passphrase, work), passphrase)).toEqual(files);
    }),
    { numRuns: 30 },
  );
});

const some: FileMap = new Map([['people.json', Buffer.from('{}')]]);

test('the header is that of age, with nothing of the content in sight', async () => {
  const sealed = Buffer.from(await sealFiles(some, passphrase));
  expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  expect(sealed.includes('people')).toBe(false);
}, 60_000);

test('a wrong passphrase and every damaged byte are refused', async () => {
  const sealed = await sealFiles(some, passphrase, work);
  await expect(openSealed(sealed, `${passphrase} `)).rejects.toThrow(/Пароль не подходит/);
  for (let at = 0; at < sealed.length; at += 7) {
    const damaged = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
    await expect(openSealed(damaged, passphrase), String(at)).rejects.toThrow(Refusal);
  }
  await expect(openSealed(sealed.subarray(0, -1), passphrase)).rejects.toThrow(Refusal);
  await expect(openSealed(Buffer.from('text'), passphrase)).rejects.toThrow(/не копия/);
});

async function sealRaw(bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(bytes);
}

const unsafe = [
  '../x',
  'a/../../x',
  '/x',
  'C:/x',
  'a\\b',
  'a//b',
  './a',
  'a/.',
  'nul',
  'a/CON.txt',
  'a. ',
  'a:b',
  'a\u0001',
];

test.each(unsafe)('a file named %j is refused', async (path) => {
  expect(isSafePath(path)).toBe(false);
  const sealed = await sealRaw(zipSync({ [path]: Buffer.from('x') }));
  await expect(openSealed(sealed, passphrase)).rejects.toThrow(/недопустимым именем/);
});

test('two names that are one file on Windows are refused, and so is what is no zip', async () => {
  const twice = zipSync({ 'a.txt': Buffer.from('1'), 'A.txt': Buffer.from('2') });
  await expect(openSealed(await sealRaw(twice), passphrase)).rejects.toThrow(/недопустимым именем/);
  await expect(openSealed(await sealRaw(Buffer.from('no zip')), passphrase)).rejects.toThrow(/не архив/);
});

import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, fixture, runCli } from '../support/build.ts';
import { copyContent, editFiles, json, paragraph } from '../support/edit-files.ts';
import { findInFiles, listFiles, readAllText } from '../support/output-text.ts';

const on = '2026-11-20';
const asOf = '2026-11-22';
const needles = ['зверобоев', 'zveroboev'];
const listed = 'Список: Зверобоева Алла\n';
const canary = 'закрытая-канарейка-7391';
const site = 'https://polyn.example';

/** Files in which the name cannot be exchanged, or that nobody can read. */
const closedToGit: Readonly<Record<string, Uint8Array>> = {
  'arhiv.zip': zipSync({ 'spisok.txt': strToU8(listed) }),
  'dos.txt': Buffer.from('87a2a5e0aea1aea5a2a00d0a', 'hex'),
  'tablitsa.csv': Buffer.from(listed, 'utf16le'),
  'tablitsa.csv.gz': gzipSync(listed),
};
const unreadable = { 'pod-parolem.7z': Buffer.from('377abcaf271c0004aa00ff', 'hex') };

let work: string;
let school: string;
let content: string;
let privateDir: string;

const git = (dir: string, ...args: string[]) =>
  execFileSync('git', ['-C', dir, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ GIT_AUTHOR_NAME: 'Алла Зверобоева', GIT_AUTHOR_EMAIL: 'a@polyn.example' },
      ...{ GIT_COMMITTER_NAME: 'Редактор', GIT_COMMITTER_EMAIL: 'r@polyn.example' },
      ...{ GIT_AUTHOR_DATE: '2026-09-01T10:00:00+0300', GIT_COMMITTER_DATE: '2026-09-01T10:00:00+0300' },
      ...{ GIT_CONFIG_GLOBAL: path.join(work, 'none'), GIT_CONFIG_NOSYSTEM: '1' },
    },
  });

const folders = () => ['--content', content, '--private', privateDir];
const consent = (...args: string[]) => runCli('consent', [...args, ...folders()]);

/** Every file below the folder with its bytes, git's own left out. */
async function stateOf(dir: string): Promise<Record<string, string>> {
  const files = (await listFiles(dir)).filter((file) => !file.startsWith('.git/'));
  const bytes = await Promise.all(files.map((file) => readFile(path.join(dir, file), 'base64')));
  return Object.fromEntries(files.map((file, index) => [file, bytes[index] ?? '']));
}

const twin = {
  ...{ id: 'n-tw1n', lastName: 'Зверобоева', firstName: 'Алла', patronymic: 'Юрьевна' },
  ...{ participant: 'pedagogue', sameAsMentor: 'm-7f2a', leftOn: '2026-06-01' },
  consents: [
    { kind: 'processing', signedOn: '2025-08-25' },
    {
      ...{ kind: 'distribution', scopes: ['name'], channels: ['site'], signedOn: '2025-08-25' },
      resources: [`${site}/`],
    },
  ],
};

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'withdrawal-'));
  school = path.join(work, 'наша школа');
  content = path.join(school, 'content');
  privateDir = path.join(school, 'private');
  await copyContent(fixture('clean-school'), content);
  await mkdir(path.join(content, 'files'));
  await cp(path.join(fixture('privacy-hell'), 'files/snimok-1.jpg'), path.join(content, 'files/portret.jpg'));
  await editFiles(content, {
    'school.json': json({ demonstrationAsOf: asOf }),
    'mentors/m-7f2a.json': json({ photo: 'portret.jpg', about: 'Ведёт кружок.' }),
    'mentees/n-tw1n.json': JSON.stringify(twin, null, 2).replaceAll('\n', '\r\n'),
    'news/nachalo-goda.mdx': paragraph('Открытый урок дала <PersonLink id="m-7f2a" />.'),
  });
  await mkdir(privateDir);
  await writeFile(path.join(privateDir, `${canary}.txt`), canary);
  const people = { 'm-9c4d': { lastName: 'Канареечная', note: canary } };
  await writeFile(path.join(privateDir, 'people.json'), JSON.stringify({ people }));
  await writeFile(path.join(school, '.gitignore'), 'private/\n');
  git(work, 'init', '--quiet', '-b', 'main', school);
  await editFiles(content, { 'news/nachalo-goda.mdx': paragraph('Спасибо Зверобоевой за урок!') });
  await writeFile(path.join(school, 'zveroboeva.txt'), 'Черновик Аллы Зверобоевой\r\n');
  await writeFile(path.join(school, 'bytes.bin'), Buffer.from([255, 216, 255, 0, 208, 151, 13, 10]));
  await writeFile(
    path.join(school, 'spisok.txt'),
    Buffer.from([199, 226, 229, 240, 238, 225, 238, 229, 226, 224]),
  );
  await writeFile(path.join(school, 'sushchnosti.html'), '<p>&Zcy;&vcy;&iecy;&rcy;обоева Алла</p>');
  for (const [file, bytes] of Object.entries({ ...closedToGit, ...unreadable }))
    await writeFile(path.join(school, file), bytes);
  git(school, 'add', '--all');
  git(school, 'commit', '--quiet', '-m', 'Портрет Зверобоевой');
  git(school, 'tag', '-a', 'v1', '-m', 'До отзыва Зверобоевой');
});

afterAll(() => rm(work, { recursive: true }));

describe('withdrawal of a consent', () => {
  it('starts from a school where the person is named', async () => {
    const built = await buildFixture(content, { asOf, site, copy: 'before' });
    expect(built.code, built.stderr).toBe(0);
    expect(findInFiles(await readAllText(built.dir), needles)).not.toEqual([]);
  });

  it('a trial changes nothing and tells everything', async () => {
    const before = await stateOf(school);
    const { code, stdout } = await consent('withdraw', 'm-7f2a', '--on', on, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('25 ноября 2026 года');
    expect(await stateOf(school)).toEqual(before);
  });

  it.each([
    ['no such person', ['withdraw', 'm-0000', '--on', on], 'Нет наставника'],
    ['no day', ['withdraw', 'm-7f2a'], '--on'],
    ['a day that is none', ['withdraw', 'm-7f2a', '--on', '2026-02-30'], 'не существует'],
    ['a day to come', ['withdraw', 'm-7f2a', '--on', '2026-11-23'], 'ещё не наступил'],
    ['purge before the withdrawal', ['purge', 'm-7f2a', '--clone', 'x'], 'Сначала'],
  ])('%s is refused in Russian, and nothing changes', async (_why, args, reason) => {
    const before = await stateOf(school);
    const { code, stderr } = await consent(...args);
    expect([code, stderr.includes(reason)]).toEqual([2, true]);
    expect(await stateOf(school)).toEqual(before);
  });

  it('a register that cannot be read stops it, and is not overwritten', async () => {
    const file = path.join(privateDir, 'people.json');
    const kept = await readFile(file);
    await writeFile(file, '{ "people": { "m-1": ');
    const before = await stateOf(school);
    const { code, stderr } = await consent('withdraw', 'm-7f2a', '--on', on);
    expect([code, stderr.includes('people.json')]).toEqual([2, true]);
    expect(await stateOf(school)).toEqual(before);
    await writeFile(file, kept);
  });

  it('marks both records, keeps what it takes out, and touches nothing else', async () => {
    const before = await stateOf(content);
    const { code, stdout, stderr } = await consent('withdraw', 'm-7f2a', '--on', on);
    expect([code, stderr]).toEqual([0, '']);
    for (const said of [
      '25 ноября 2026 года',
      'news/nachalo-goda.mdx: строка',
      'Имя пока оставлено в записи',
      'отметка об удалении',
      'mentors/m-7f2a: при следующей сборке в выгрузке появится отметка',
      'mentees/n-tw1n: отметки об удалении в выгрузке не будет: согласия на выгрузку',
      `npm run build -- --content "${content}"`,
      `withdraw m-7f2a --on ${on} --content "${content}" --private "${privateDir}"`,
      `purge m-7f2a --clone ПАПКА --content "${content}" --private "${privateDir}"`,
      `npm run private -- backup --private "${privateDir}"`,
    ])
      expect(stdout).toContain(said);
    const after = await stateOf(content);
    const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
    expect(changed.sort()).toEqual(['files/portret.jpg', 'mentees/n-tw1n.json', 'mentors/m-7f2a.json']);
    const mentee = await readFile(path.join(content, 'mentees/n-tw1n.json'), 'utf8');
    expect(mentee.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(JSON.parse(mentee)).toMatchObject({ consents: [{}, { withdrawnOn: on }], leftOn: '2026-06-01' });
    expect(mentee).toContain('Зверобоева');
    const mentor = await readFile(path.join(content, 'mentors/m-7f2a.json'), 'utf8');
    expect(mentor).toContain('Зверобоева');
    expect(mentor).not.toMatch(/portret|Ведёт кружок/);
  });

  it('keeps everything in the private folder', async () => {
    const register = JSON.parse(await readFile(path.join(privateDir, 'people.json'), 'utf8')) as unknown;
    expect(register).toMatchObject({
      people: {
        'm-9c4d': { note: canary },
        'm-7f2a': {
          lastName: 'Зверобоева',
          withdrawals: [{ on, fields: { photo: 'portret.jpg', about: 'Ведёт кружок.' } }],
        },
        'n-tw1n': { lastName: 'Зверобоева' },
      },
    });
    expect(await readFile(path.join(privateDir, 'photos/m-7f2a-portret.jpg'))).toEqual(
      await readFile(path.join(fixture('privacy-hell'), 'files/snimok-1.jpg')),
    );
    const protocol = await readFile(path.join(privateDir, `protocols/${on}-m-7f2a.txt`), 'utf8');
    for (const said of [
      'Зверобоева Алла Юрьевна',
      '20 ноября 2026 года',
      '25 ноября 2026 года',
      'files/portret.jpg',
      'Ещё предстоит',
      'mentors/m-7f2a: при следующей сборке в выгрузке появится отметка',
      'mentees/n-tw1n: отметки об удалении в выгрузке не будет',
    ])
      expect(protocol).toContain(said);
  });

  it('check finds the name in texts, and names the place, not the person', async () => {
    const { stdout } = await runCli('check', ['--content', content, '--as-of', asOf]);
    expect(stdout).toMatch(/PD-02/);
    expect(stdout).toMatch(/nachalo-goda\.mdx/);
    expect(stdout.toLowerCase()).not.toContain('зверобоев');
  });

  it('a build hides what still names the person, though it never reads the private folder', async () => {
    const built = await buildFixture(content, { asOf, site, copy: 'between' });
    expect(built.code, built.stderr).toBe(0);
    const files = await readAllText(built.dir);
    expect(files.length).toBeGreaterThan(30);
    expect(findInFiles(files, [...needles, 'portret', canary])).toEqual([]);
  });

  it('a second time changes nothing and says so', async () => {
    const before = await stateOf(school);
    const { code, stdout } = await consent('withdraw', 'n-tw1n', '--on', on);
    expect([code, stdout.includes('Ничего не изменено')]).toEqual([0, true]);
    expect(stdout).toMatch(/Имя пока оставлено в записи.*\n.*nachalo-goda\.mdx: строка/);
    expect(await stateOf(school)).toEqual(before);
  });

  it.each(['2026-11-10', '2026-11-22'])('another day, %s, changes nothing and is told', async (day) => {
    const before = await stateOf(school);
    const { code, stdout } = await consent('withdraw', 'm-7f2a', '--on', day);
    expect(code).toBe(1);
    for (const said of [
      'другой день, 20 ноября 2026 года',
      `--on ${on}`,
      'вручную',
      'nachalo-goda.mdx: строка',
    ])
      expect(stdout).toContain(said);
    expect(stdout).not.toContain('ПРОТОКОЛ');
    expect(await stateOf(school)).toEqual(before);
  });

  it('takes the name out of the entries when nothing else names the person', async () => {
    await editFiles(content, {
      'news/nachalo-goda.mdx': (text) => text.replace(/\n+Спасибо Зверобоевой за урок!/, ''),
    });
    const { code, stdout } = await consent('withdraw', 'm-7f2a', '--on', on);
    expect(code).toBe(0);
    expect(stdout).toContain('Имени больше нет ни в одном файле содержания.');
    expect(stdout).not.toContain('Уберите имя из файлов');
    expect(findInFiles(await readAllText(content), needles)).toEqual([]);
    const before = await stateOf(school);
    const again = await consent('withdraw', 'm-7f2a', '--on', on);
    expect(again.stdout).toMatch(/Ничего не изменено\.\n.*Имени больше нет ни в одном файле содержания/);
    const forgotten = await runCli('consent', [
      ...['withdraw', 'm-7f2a', '--on', on, '--content', content],
      ...['--private', path.join(work, 'forgotten')],
    ]);
    expect(forgotten.stdout).toContain('стоит ли оно в файлах, неизвестно');
    expect(await stateOf(school)).toEqual(before);
  });

  it('check finds with the register a name that comes back', async () => {
    await editFiles(content, { 'news/nachalo-goda.mdx': paragraph('Спасибо Зверобоевой!') });
    const args = ['--content', content, '--as-of', asOf, '--private'];
    const found = /nachalo-goda\.mdx[^]*PD-02/;
    expect((await runCli('check', [...args, privateDir])).stdout).toMatch(found);
    await mkdir(path.join(work, 'empty'));
    expect((await runCli('check', [...args, path.join(work, 'empty')])).stdout).not.toMatch(found);
    const missing = await runCli('check', [...args, path.join(work, 'none')]);
    expect([missing.code, missing.stdout, missing.stderr.includes('Закрытой папки нет')]).toEqual([
      2,
      '',
      true,
    ]);
    const warned = await consent('withdraw', 'm-7f2a', '--on', on);
    expect(warned.stdout).toContain('сборка его не узнает');
    await editFiles(content, {
      'news/nachalo-goda.mdx': (text) => text.replace(/\n+Спасибо Зверобоевой!/, ''),
    });
  });

  it('leaves a section without the person, and nothing of the private folder', async () => {
    const checked = await runCli('check', ['--content', content, '--as-of', asOf]);
    expect(checked.stdout).not.toMatch(/DATA-|BODY-/);
    const built = await buildFixture(content, { asOf, site, copy: 'after' });
    expect(built.code, built.stderr).toBe(0);
    const files = await readAllText(built.dir);
    expect(files.length).toBeGreaterThan(30);
    expect(findInFiles(files, [...needles, 'portret', canary, 'канареечн'])).toEqual([]);
    const feed = JSON.parse(await readFile(path.join(built.dir, 'feed/v1/section.json'), 'utf8')) as {
      tombstones: unknown[];
    };
    expect(JSON.stringify(feed.tombstones)).toMatch(/m-7f2a.*2026-11-20|2026-11-20.*m-7f2a/);
  });
});

describe('purge of the history', () => {
  const clone = () => path.join(work, 'clean');
  const drop = (...files: string[]) => files.flatMap((file) => ['--drop', file]);

  it('refuses the working repository, a folder in use, and changes that are not committed', async () => {
    const before = git(school, 'rev-parse', 'HEAD');
    expect((await consent('purge', 'm-7f2a', '--clone', clone())).stderr).toContain('git commit');
    git(school, 'commit', '--quiet', '-a', '-m', 'Отзыв');
    for (const dir of [school, path.join(school, 'copy'), work])
      expect((await consent('purge', 'm-7f2a', '--clone', dir)).stderr).toContain('--clone');
    expect(git(school, 'rev-parse', 'HEAD~')).toBe(before);
  });

  it('refuses content that is not in the history, and tells that there is no git', async () => {
    const refusal = async (env = {}) => {
      const args = ['purge', 'm-7f2a', '--clone', clone(), ...folders()];
      const { code, stdout, stderr } = await runCli('consent', args, env);
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await refusal({ PATH: path.join(work, 'none') })).toContain('Не найдена программа git');
    const extra = path.join(content, 'files/novyj.txt');
    await writeFile(extra, 'Новый');
    expect(await refusal()).toContain('несохранённые изменения');
    await rm(extra);
    git(school, 'rm', '--quiet', '-r', '--cached', 'content');
    expect(await refusal()).toContain('не в хранилище git: сначала git add и git commit');
    await writeFile(path.join(school, '.gitignore'), 'private/\ncontent/\n');
    expect(await refusal()).toContain('.gitignore');
    await writeFile(path.join(school, '.gitignore'), 'private/\n');
    git(school, 'add', '--all');
    expect(git(school, 'status', '--porcelain')).toBe('');
  });

  it('names the files that it cannot clean or read, and certifies nothing', async () => {
    const { code, stdout } = await consent('purge', 'm-7f2a', '--clone', path.join(work, 'first'));
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/Имени нет|push/);
    const files = ['spisok.txt', ...Object.keys(closedToGit), ...Object.keys(unreadable)];
    for (const file of files) expect(stdout).toContain(`--drop "${file}"`);
    expect(stdout).toMatch(/Не проверено.*\n {2}pod-parolem\.7z\n/);
    const others = ['--clone', path.join(work, 'second'), ...drop('spisok.txt', ...Object.keys(closedToGit))];
    const unread = await consent('purge', 'm-7f2a', ...others);
    expect(unread.code).toBe(1);
    expect(unread.stdout).not.toMatch(/Имени нет ни в одном|push/);
    expect(unread.stdout).toMatch(/--drop "arhiv\.zip".*--drop "pod-parolem\.7z".*--content ".*--private "/);
  });

  it('leaves the name in no object, and every other byte as it was', async () => {
    const head = git(school, 'rev-parse', 'HEAD');
    const files = ['spisok.txt', ...Object.keys(closedToGit), ...Object.keys(unreadable)];
    const { code, stdout, stderr } = await consent('purge', 'm-7f2a', '--clone', clone(), ...drop(...files));
    expect([code, stderr], stdout).toEqual([0, 'Переписываю историю…\n']);
    expect(stdout).toContain('Имени нет ни в одном');
    expect(stdout).toMatch(/push --force[^]*нет закрытой папки private[^]*backup --to[^]*прежние копии/);
    const objects = git(
      clone(),
      'cat-file',
      '--batch-all-objects',
      '--batch-check=%(objectname) %(objecttype)',
    );
    const texts = objects
      .trim()
      .split('\n')
      .map((line) =>
        git(
          clone(),
          'cat-file',
          line.endsWith('tree') ? '-p' : (line.split(' ')[1] ?? ''),
          line.split(' ')[0] ?? '',
        ),
      );
    expect(texts.length).toBeGreaterThan(30);
    expect(
      texts.filter((text) => /зверобоев|zveroboev|portret|Юрьевна|Ведёт кружок|&Zcy;/i.test(text)),
    ).toEqual([]);
    expect(texts.some((text) => text.includes('[имя удалено]'))).toBe(true);
    expect(git(clone(), 'log', '--all', '--format=%an|%cn|%s').trim().split('\n')).toEqual([
      expect.stringMatching(/^imya udaleno\|Редактор\|Отзыв$/),
      expect.stringMatching(/^imya udaleno\|Редактор\|Портрет «\[имя удалено\]»$/),
    ]);
    expect(await readFile(path.join(clone(), 'bytes.bin'))).toEqual(
      await readFile(path.join(school, 'bytes.bin')),
    );
    expect(await readFile(path.join(clone(), 'imya-udaleno-1.txt'), 'utf8')).toMatch(/имя удалено.*\r\n$/);
    const kept = await readFile(path.join(school, 'content/school.json'));
    expect(await readFile(path.join(clone(), 'content/school.json'))).toEqual(kept);
    expect(git(school, 'rev-parse', 'HEAD')).toBe(head);
    expect(git(school, 'status', '--porcelain')).toBe('');
  });
});

describe('the encrypted copy of the private folder', () => {
  const run = (...args: string[]) =>
    runCli('private', [...args, '--passphrase-file', path.join(work, 'passphrase')]);

  it('comes back byte by byte, and over other files only on demand', async () => {
    const [copy, restored] = [path.join(work, 'private.age'), path.join(work, 'restored')];
    await writeFile(path.join(work, 'passphrase'), 'четыре слова на память\r\n');
    expect((await run('backup', '--private', privateDir, '--to', copy)).code).toBe(0);
    expect((await readFile(copy)).includes('people.json')).toBe(false);
    expect((await run('restore', copy, '--private', restored)).code).toBe(0);
    expect(await stateOf(restored)).toEqual(await stateOf(privateDir));

    const first = await readFile(copy);
    const again = await run('backup', '--private', privateDir, '--to', copy);
    expect([again.code, again.stdout.includes(`${copy}.1`)]).toEqual([0, true]);
    expect(await readFile(`${copy}.1`)).toEqual(first);
    expect(await readFile(copy)).not.toEqual(first);

    await writeFile(path.join(restored, 'people.json'), '{}');
    const before = await stateOf(restored);
    const refused = await run('restore', copy, '--private', restored);
    expect([refused.code, refused.stderr.includes('--replace')]).toEqual([2, true]);
    expect(await stateOf(restored)).toEqual(before);
  });

  it('is not made of a damaged register, nor into a folder that is not there', async () => {
    const [broken, copies] = [path.join(work, 'broken'), path.join(work, 'copies')];
    await mkdir(broken);
    await mkdir(copies);
    const refuse = async (dir: string, to: string, reason: string) => {
      const { code, stderr } = await run('backup', '--private', dir, '--to', to);
      expect([code, stderr.includes(reason)], stderr).toEqual([2, true]);
    };
    await refuse(privateDir, path.join(copies, 'none/private.age'), 'Папки для копии нет');
    for (const damaged of ['{ "people": ', Buffer.from('7b2270656f706c65223a7b7d7d20ff', 'hex')]) {
      await writeFile(path.join(broken, 'people.json'), damaged);
      await refuse(broken, path.join(copies, 'private.age'), 'people.json');
    }
    expect(await listFiles(copies)).toEqual([]);
  });
});

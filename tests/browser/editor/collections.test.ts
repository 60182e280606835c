import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindNames } from '#model/kind-names';
import { root, runCli } from '../../support/build.ts';
import { people } from '../../support/editor-cases/people.ts';
import { publications } from '../../support/editor-cases/publications.ts';
import { work } from '../../support/editor-cases/work.ts';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';

const session = useEditor();
const entryCases = [...work, ...people, ...publications];
const base = '/nastavnichestvo/';

/** The commits since one, newest first, each with the files it touched. */
function commitsSince(start: string): { message: string; files: string[] }[] {
  const log = session.server.git('log', '--format=%x00%s', '--name-only', `${start}..HEAD`);
  return log
    .split('\0')
    .filter((part) => part !== '')
    .map((part) => {
      const [message = '', ...files] = part.split('\n').filter((line) => line !== '');
      return { message, files };
    });
}

const head = () => session.server.git('rev-parse', 'HEAD');

async function expectRefused(
  editor: EditorPage,
  { rule, source, text }: { rule: string; source: string; text: string },
) {
  await editor.panel
    .getByRole('alert')
    .filter({ hasText: /^(?:Опубликовать пока|Так сохранить) нельзя/ })
    .waitFor();
  const finding = editor.panel
    .getByRole('listitem')
    .filter({ hasText: text })
    .filter({ has: editor.page.getByRole('link', { name: `Основание: ${source}` }) })
    .first();
  const page = await finding.getByRole('link', { name: /^Основание/ }).getAttribute('href');
  expect(page).toBe(`${base}samoproverka/pravila/${rule.toLowerCase()}/`);
}

it('has an example of every kind but the card of the school, which is there already', () => {
  expect(entryCases.map(({ kind }) => kind).toSorted()).toEqual(
    kindNames.filter((kind) => kind !== 'school').toSorted(),
  );
});

describe.each(entryCases)('$kind', (entry) => {
  const { kind, file, name, published, refusal } = entry;

  it('is begun as a draft, refused, mended and published', async () => {
    const start = head();
    const editor = await session.open();
    await editor.newEntry(kind);
    await entry.begin(editor);
    await editor.saveDraft();
    const draft = await session.server.read(file);
    expect(draft).toMatch(/^\s*"?draft"?: true,?$/m);
    const saved = head();

    await editor.publish();
    await expectRefused(editor, refusal);
    expect(await session.server.read(file)).toBe(draft);
    expect(head()).toBe(saved);

    await entry.mend(editor);
    await editor.publish();
    await editor.expectSaid('Сохранено и опубликовано.');
    const path = `content/${file}`;
    expect(commitsSince(start)).toEqual([
      { message: `${name}: ${published}`, files: [path] },
      { message: `${name}: сохранён черновик`, files: [path] },
    ]);
    expect(session.server.git('status', '--porcelain')).toBe('');
    await expectGolden(kind, file);
  });
});

/** The written file is the one that was looked at when this test was written; `UPDATE_GOLDEN=1` writes it anew. */
async function expectGolden(kind: string, file: string): Promise<void> {
  const golden = join(root, 'tests/fixtures/editor/golden', `${kind}${extname(file)}`);
  const written = (await session.server.read(file)) ?? '';
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(golden, written);
  expect(written).toBe(await readFile(golden, 'utf8'));
}

describe('the card of the school', () => {
  it('is refused for a rule and saved when it is mended', async () => {
    const start = head();
    const before = await session.server.read('school.json');
    const editor = await session.open();
    await editor.openEntry('school', 'school');
    await editor.fill('Телефон школы', '8 (84400) 1-11-11');
    const curators = [editor.card('curators.0'), editor.card('curators.1')];
    for (const curator of curators) {
      await curator.getByRole('button').first().click();
      await editor.fill('По', '2026-11-20', curator);
    }
    await editor.save();
    await expectRefused(editor, { rule: 'LOC-08', source: 'A1 п. 3.4; REG п. 4.4.4', text: 'Куратора нет' });
    expect(await session.server.read('school.json')).toBe(before);

    for (const curator of curators) await editor.fill('По', '', curator);
    await editor.save();
    await editor.expectSaid('Сохранено.');
    expect(commitsSince(start)).toEqual([{ message: 'Школа: изменена', files: ['content/school.json'] }]);
    expect(changedLines()).toEqual(['-  "phone": "8 (84400) 0-00-00",', '+  "phone": "8 (84400) 1-11-11",']);
  });
});

/** Lines that the last commit took out and put in. */
function changedLines(): string[] {
  const diff = session.server.git('diff', '--unified=0', 'HEAD~1', 'HEAD').split('\n');
  return diff.filter((line) => /^[-+](?![-+]{2} )/.test(line));
}

describe('one field of a demonstration entry', () => {
  const edits = [
    ['programs', 'klassnyj-chas', 'Название программы', 'Классный час и разговор'],
    ['mentors', 'm-4k7d', 'Должность', 'учитель словесности'],
    ['mentees', 'n-2xjb', 'Класс', '6'],
    ['pairings', 'para-01', 'Взаимный интерес подтверждён', '2026-08-29'],
    ['cases', 'tishina-ne-tsel', 'Заголовок', 'Тишина – не цель: чего мы ждали'],
    ['documents', 'prikaz-40-o', 'Кто издал', 'директор СШ «Родник»'],
    ['materials', 'kak-nablyudat-urok-kollegi', 'Заголовок', 'Как наблюдать урок коллеги: памятка'],
    ['news', 'sem-minut-na-razgovor', 'Заголовок', 'Семь минут на разговор'],
    ['events', 'nedelya-nastavnichestva', 'Место', 'Библиотека СШ «Родник»'],
    ['roadmaps', 'karta-2026', 'Название', 'Дорожная карта наставничества на 2026–2027 учебный год'],
    ['reports', 'otchet-2025-2026', 'Название', 'Итоговый отчёт о наставничестве'],
  ] as const;

  it.each(edits)('of %s is the only line that changes', async (kind, name, label, value) => {
    const editor = await session.open();
    await editor.openEntry(kind, name);
    await editor.fill(label, value);
    await editor.save();
    await editor.expectSaid('Сохранено.');
    const changed = changedLines();
    expect(changed).toEqual([expect.stringMatching(/^-/), expect.stringMatching(/^\+/)]);
    expect(changed[1]).toContain(value);
  });
});

describe('the rebuilt section', () => {
  const pages = entryCases.flatMap(({ kind, page }) => (page === undefined ? [] : [{ kind, ...page }]));

  it('shows what was published', async () => {
    const { dir } = session.server;
    const out = join(dir, 'out');
    const given = ['--content', join(dir, 'content'), '--out', out, '--as-of', '2026-11-22', '--base', base];
    const built = await runCli('build', [...given, '--site', 'https://rodnik.example']);
    expect(built.code, built.stderr).toBe(0);
    expect(pages).toHaveLength(9);
    for (const { kind, address, text } of pages) {
      const html = await readFile(join(out, address, 'index.html'), 'utf8');
      expect(html.replaceAll('&#x3C;', '<').includes(text), `${kind}: ${text}`).toBe(true);
    }
  });
});

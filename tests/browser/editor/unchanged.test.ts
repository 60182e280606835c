import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { readEntryFile, writeEntryFile } from '../../../cms/entry-file/entry-file.ts';
import { demoContent } from '../../support/build.ts';
import { useEditor } from '../../support/editor-session.ts';

const session = useEditor();

interface DemoEntry {
  kind: Kind;
  name: string;
  file: string;
}

async function demoEntries(): Promise<DemoEntry[]> {
  const listed = await Promise.all(
    kindNames.map(async (kind): Promise<DemoEntry[]> => {
      if (kind === 'school') return [{ kind, name: 'school', file: 'school.json' }];
      const names = await readdir(join(demoContent, kind));
      return names.map((name) => ({ kind, name: name.replace(/\.[^.]+$/, ''), file: `${kind}/${name}` }));
    }),
  );
  return listed.flat();
}

const entries = await demoEntries();
/** Of each kind the first one. */
const shown = entries.filter(({ kind }, index) => entries[index - 1]?.kind !== kind);

/** What people may type into: a text that every form of the kind has. */
const texts: Readonly<Record<Kind, string>> = {
  school: 'Телефон школы',
  programs: 'Название программы',
  mentors: 'Должность',
  mentees: 'Организация, если наставляемый не работает и не учится в школе',
  pairings: 'Пара (группа) завершила работу',
  cases: 'Заголовок',
  documents: 'Название',
  materials: 'Заголовок',
  news: 'Заголовок',
  events: 'Заголовок',
  roadmaps: 'Название',
  reports: 'Название',
};

it('covers the demonstration', () => {
  expect(entries).toHaveLength(93);
  expect(shown.map(({ kind }) => kind)).toEqual(kindNames);
});

describe('a change that is taken back', () => {
  it.each(shown)('leaves $file as it was', async ({ kind, name, file }) => {
    const before = await readFile(join(demoContent, file));
    const head = session.server.git('rev-parse', 'HEAD');
    const editor = await session.open();
    await editor.openEntry(kind, name);
    const field = editor.field(texts[kind]);
    const value = await field.inputValue();
    const other = kind === 'pairings' ? '2027-06-30' : `${value} и ещё`;
    await field.fill(other);
    await editor.page.getByText('Есть несохранённые изменения').waitFor();
    await field.fill(value);
    await editor.page.getByText('Есть несохранённые изменения').waitFor({ state: 'detached' });
    expect(await editor.page.getByRole('button', { name: 'Сохранить', exact: true }).isDisabled()).toBe(true);

    // Saved with the change and then without it, the file is the same to the byte.
    await field.fill(other);
    await editor.save();
    await editor.expectSaid('Сохранено.');
    expect((await readFile(join(session.server.dir, 'content', file))).equals(before)).toBe(false);
    await field.fill(value);
    await editor.save();
    await editor.expectSaid('Сохранено.');
    expect((await readFile(join(session.server.dir, 'content', file))).equals(before)).toBe(true);
    expect(session.server.git('diff', '--stat', head, 'HEAD')).toBe('');
  });
});

it.each(entries)('the form of $file gives the same bytes back', async ({ kind, file }) => {
  const raw = await readFile(join(demoContent, file), 'utf8');
  const data = readEntryFile(kind, raw);
  // What Decap's store does to it on the way: a copy without what is undefined.
  const copy = JSON.parse(JSON.stringify(data)) as typeof data;
  expect(writeEntryFile(kind, raw, copy)).toBe(raw);
});

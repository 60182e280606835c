import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '#entries/read-content';
import { applyChanges } from '#register/apply-changes';
import { buildTombstones } from '#section/withheld';
import { planWithdrawal } from './plan-withdrawal.ts';
import type { WithdrawalPlan } from './plan-withdrawal.ts';

const on = '2026-11-20';
const fixture = join(import.meta.dirname, '../../tests/fixtures/sites/clean-school');
const named = { lastName: 'Канарейкина', firstName: 'Мария', patronymic: 'Петровна' };
const entry = {
  ...{
    id: 'n-zz01',
    ...named,
    participant: 'pedagogue',
    position: 'учитель физики',
    enteredOn: '2026-09-01',
  },
  about: 'Ведёт кружок.',
  consents: [
    { kind: 'processing', signedOn: '2026-08-28' },
    { kind: 'distribution', scopes: ['name'], channels: ['site'], signedOn: '2026-08-28' },
  ],
};
const file = 'mentees/n-zz01.json';

let work: string;
let content: string;
let kept: string;

const write = async (path: string, text: string) => {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
};
const news = (id: string, title: string, body: string) =>
  write(
    `news/${id}.mdx`,
    `---\nid: ${id}\ntitle: ${title}\nsummary: Коротко.\npublishedOn: 2026-11-16\n---\n\n${body}\n`,
  );
const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
const plan = async (day = on) =>
  planWithdrawal({
    ...{ content: await readContent(content), contentDir: content, privateDir: kept, id: 'n-zz01', day },
    ...{ asOf: '2026-11-22', marksOf: buildTombstones },
  });

async function withdraw(): Promise<WithdrawalPlan> {
  const planned = await plan();
  if ('because' in planned) throw new Error(`nothing to withdraw: ${planned.because}`);
  await applyChanges(planned.changes);
  return planned;
}

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'plan-'));
  [content, kept] = [join(work, 'content'), join(work, 'private')];
  await cp(fixture, content, { recursive: true });
  await write(file, JSON.stringify(entry, null, 2));
});
afterEach(() => rm(work, { recursive: true }));

test('without mentions the name goes at once, and the second time there is nothing to do', async () => {
  const { mentions, protocol } = await withdraw();
  expect(mentions).toEqual([]);
  expect(protocol).not.toContain('Ещё предстоит');
  expect(await read(join(content, file))).not.toMatchObject({ lastName: named.lastName });
  expect(await plan()).toMatchObject({ because: 'withdrawn', mentions: [] });
});

test.each<[where: string, path: string, mend: () => Promise<void>, undo: () => Promise<void>]>([
  [
    'a text',
    'news/z.mdx',
    () => news('z', 'Урок', 'Урок провела Мария Канарейкина.'),
    () => news('z', 'Урок', 'Урок.'),
  ],
  ['a title', 'news/z.mdx', () => news('z', 'Урок Канарейкиной', 'Урок.'), () => news('z', 'Урок', 'Урок.')],
  [
    'a text that is read otherwise than written',
    'news/z.mdx',
    () => news('z', 'Урок', 'Урок провела &Kcy;&acy;&ncy;&acy;рейкина.'),
    () => news('z', 'Урок', 'Урок.'),
  ],
  [
    'the name of a file',
    'files/kanareykina.txt',
    () => write('files/kanareykina.txt', 'План'),
    () => rm(join(content, 'files/kanareykina.txt')),
  ],
  [
    'a file',
    'files/plan.txt',
    () => write('files/plan.txt', 'План Канарейкиной'),
    () => write('files/plan.txt', 'План'),
  ],
  [
    'another field of the entry',
    file,
    async () => write(file, JSON.stringify({ ...entry, position: 'ассистент Канарейкиной' }, null, 2)),
    async () => {
      const source = await readFile(join(content, file), 'utf8');
      await write(file, source.replace('ассистент Канарейкиной', 'ассистент'));
    },
  ],
])('%s keeps the name in the entry until it is mended', async (_where, path, make, mend) => {
  await make();
  const { mentions, protocol } = await withdraw();
  expect(mentions.map((mention) => mention.file)).toEqual([path]);
  expect(protocol).toMatch(/из записи mentees\/n-zz01\.json: .*рассказ|о себе|about/i);
  expect(protocol).toContain(`– ${path};`);
  const first = await read(join(content, file));
  expect(first).toMatchObject({ ...named, consents: [{}, { withdrawnOn: on }] });
  expect(first).not.toHaveProperty('about');
  expect(await read(join(kept, 'people.json'))).toMatchObject({
    people: { 'n-zz01': { ...named, withdrawals: [{ on, fields: { about: entry.about } }] } },
  });

  const again = await plan();
  expect(again).toMatchObject({ because: 'withdrawn', mentions: [{ file: path }] });

  await mend();
  const last = await withdraw();
  expect(last.mentions).toEqual([]);
  expect(last.protocol).toContain('отмечено раньше');
  for (const field of Object.keys(named)) expect(await read(join(content, file))).not.toHaveProperty(field);
  expect(await read(join(kept, 'people.json'))).toMatchObject({
    people: { 'n-zz01': { ...named, withdrawals: [{ on }, { on, fields: named }] } },
  });
  expect(await plan()).toMatchObject({ because: 'withdrawn', mentions: [] });
});

test('the register gets the name also when nothing else was in the entry', async () => {
  const bare: Record<string, unknown> = { ...entry };
  delete bare['about'];
  await write(file, JSON.stringify(bare, null, 2));
  await news('z', 'Урок Канарейкиной', 'Урок.');
  await mkdir(kept);
  await writeFile(join(kept, 'people.json'), JSON.stringify({ people: { 'n-zz01': { note: 'папка 12' } } }));
  await withdraw();
  expect(await read(join(kept, 'people.json'))).toEqual({
    people: { 'n-zz01': { ...named, note: 'папка 12' } },
  });
});

test('a new consent keeps the name that an earlier withdrawal took', async () => {
  const [processing, distribution] = entry.consents;
  const consents = [
    processing,
    { ...distribution, withdrawnOn: '2026-10-01' },
    { ...distribution, signedOn: '2026-12-01' },
  ];
  await write(file, JSON.stringify({ ...entry, consents }, null, 2));
  expect(await plan()).toEqual(expect.objectContaining({ because: 'withdrawn' }));
});

test.each(['2026-11-15', '2026-11-21'])('a day that is marked already is not moved to %s', async (day) => {
  await news('z', 'Урок', 'Урок провела Мария Канарейкина.');
  await withdraw();
  const mentions = [expect.objectContaining({ file: 'news/z.mdx' })];
  expect(await plan(day)).toEqual(expect.objectContaining({ because: 'otherDay', since: on, mentions }));
  await news('z', 'Урок', 'Урок.');
  expect(await plan(day)).toMatchObject({ because: 'otherDay', since: on, mentions: [] });
  expect(await plan()).toMatchObject({ on, mentions: [] });
});

test('an end that is marked for later stops the withdrawal, also beside a consent without an end', async () => {
  const [processing, distribution] = entry.consents;
  const consents = [processing, { ...distribution, withdrawnOn: '2026-12-01' }, distribution];
  await write(file, JSON.stringify({ ...entry, consents }, null, 2));
  expect(await plan()).toMatchObject({ because: 'otherDay', since: '2026-12-01' });
});

test.each<[why: string, consent: object, draft: boolean, said: string]>([
  ['no channel of the feed', {}, false, 'согласия на выгрузку и региональный банк нет'],
  ['the feed', { channels: ['feed'] }, false, 'появится отметка об удалении'],
  ['the regional bank', { channels: ['regionalBank'] }, false, 'появится отметка об удалении'],
  ['a draft', { channels: ['feed'] }, true, 'черновик'],
  ['no beginning', { channels: ['feed'], validFrom: '2026-12-01' }, false, 'не начало действовать'],
])('the protocol tells of the mark in the feed: %s', async (_why, change, draft, said) => {
  const [processing, distribution] = entry.consents;
  const consents = [processing, { ...distribution, ...change }];
  await write(file, JSON.stringify({ ...entry, draft, consents }, null, 2));
  const { marks, protocol } = await withdraw();
  expect(marks).toHaveLength(1);
  expect(protocol).toContain(`mentees/n-zz01: `);
  expect(protocol).toContain(said);
  expect(protocol.match(/появится отметка/g) ?? []).toHaveLength(said.startsWith('появится') ? 1 : 0);
});

test('a name that nobody knows is not said to be gone', async () => {
  const { lastName, firstName, patronymic, ...nameless } = entry;
  expect([lastName, firstName, patronymic]).toEqual(Object.values(named));
  await write(file, JSON.stringify(nameless, null, 2));
  expect(await withdraw()).toMatchObject({ isNamed: false });
  expect(await plan()).toMatchObject({ because: 'withdrawn', since: on, mentions: undefined });
});

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bodyText } from '#entries/body/body-text';
import { parseBody } from '#entries/body/parse-body';
import type { Content, Entry, EntryKind } from '#model/content';
import { evaluate } from '#rules/evaluate';
import { buildSection } from '#section/build-section';
import type { SectionTools } from '#section/view-context';
import { contentWith } from '../support/content.ts';

/** What the editor's server does at each pause in typing: one entry is replaced, and all is computed again. */
const processing = { kind: 'processing', signedOn: '2026-09-01' };
const distribution = {
  kind: 'distribution',
  scopes: ['name', 'position', 'participation'],
  channels: ['site', 'feed'],
  resources: ['https://school.example/'],
  signedOn: '2026-09-01',
};
const printed = { ...distribution, channels: ['site', 'print'] };
const consents = [processing, distribution];
const names = ['Канарейкина', 'Пустельгина', 'Зорянкина'];

function start(): Content {
  return contentWith({
    school: { phone: '+7 900 000-00-00' },
    mentors: names.map((lastName, index) => ({
      id: `m-${index}`,
      lastName,
      firstName: 'Злата',
      consents: index === 0 ? [processing] : consents,
    })),
    mentees: [{ id: 'n-0', firstName: 'Савва', lastName: 'Свиристелев', consents }],
    pairings: [{ id: 'para', mentors: ['m-0', 'm-1'], mentees: ['n-0'] }],
    programs: [{ id: 'p', pairing: 'para', startDate: '2026-09-01', body: '<PersonLink id="m-1" /> ведёт.' }],
    documents: [
      { id: 'd', title: 'Приказ' },
      { id: 'd-2', title: 'Положение', summary: 'Звоните: +7 912 000-00-01' },
    ],
    materials: [
      { id: 'mat', body: 'См. <DocumentLink id="d">приказ</DocumentLink>, пишет <PersonLink id="m-2" />.' },
    ],
    news: [{ id: 'news', programs: ['p'], body: 'Занятие провела Канарейкина.' }],
  });
}

type Change = (content: Content) => Content;

const changed =
  <K extends EntryKind>(kind: K, index: number, change: (entry: Entry<K>) => Partial<Entry<K>>): Change =>
  (content) => {
    const entries = content.entries[kind] as readonly Entry<K>[];
    const after = entries.map((entry, at) => (at === index ? { ...entry, ...change(entry) } : entry));
    return { ...content, entries: { ...content.entries, [kind]: after } };
  };

const withBody = (body: string) => ({ body, bodyText: bodyText(parseBody(body).tree) });
const inText = [
  ...names.map((name) => `Занятие провела ${name}.`),
  'Злата Пустельгина не справилась, её телефон +7 912 345-67-89.',
  'КанарейкинаЗлата и Зорян-кина, <PersonLink id="m-0" />.',
  'См. <DocumentLink id="d">приказ</DocumentLink>, <PersonLink id="m-2" /> и https://docs.google.com/forms/x',
];
const ways = [[], [processing], consents, [processing, printed]] as Entry<'mentors'>['data']['consents'][];

const person = fc.nat(names.length - 1);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({ person, name: fc.constantFrom(...names, undefined) })
    .map(({ person: at, name: lastName }) =>
      changed('mentors', at, ({ data }) => ({ data: { ...data, lastName } })),
    ),
  fc
    .record({ person, way: fc.constantFrom(...ways) })
    .map(({ person: at, way }) =>
      changed('mentors', at, ({ data }) => ({ data: { ...data, consents: way } })),
    ),
  fc
    .record({ person, draft: fc.boolean() })
    .map(({ person: at, draft }) => changed('mentors', at, () => ({ draft }))),
  fc
    .record({ kind: fc.constantFrom('news', 'programs', 'materials'), text: fc.constantFrom(...inText) })
    .map(({ kind, text }) => changed(kind, 0, () => withBody(text))),
  fc
    .record({ kind: fc.constantFrom('news', 'documents'), title: fc.constantFrom('Итоги', ...inText) })
    .map(({ kind, title }) => changed(kind, 0, ({ data }) => ({ data: { ...data, title } }))),
  fc.constantFrom<Change>(
    changed('documents', 0, () => ({ draft: true })),
    changed('documents', 0, () => ({ draft: false })),
  ),
  fc.constantFrom('+7 912 345-67-89', '+7 900 000-00-00').map((phone): Change => (content) => {
    const { school } = content;
    return school === undefined
      ? content
      : { ...content, school: { ...school, data: { ...school.data, phone } } };
  }),
);

const tools: SectionTools = {
  parseBody: (source) => parseBody(source).tree,
  href: (address) => `/${address}`,
  indicatorLabel: (id) => id,
};

interface Makers {
  evaluate: typeof evaluate;
  buildSection: typeof buildSection;
}

function makeAll(content: Content, asOf: string, makers: Makers) {
  const evaluation = makers.evaluate(content, asOf);
  const sections = (['site', 'feed', 'print'] as const).map((channel) =>
    makers.buildSection(content, evaluation, tools, channel),
  );
  return { evaluation, sections };
}

/** The same modules with nothing in their memory. */
async function freshMakers(): Promise<Makers> {
  vi.resetModules();
  return { ...(await import('#rules/evaluate')), ...(await import('#section/build-section')) };
}

const asOf = fc.constantFrom('2026-11-22', '2026-08-31');

test(
  'a warm evaluation and section equal fresh ones after any change of an entry',
  { timeout: 120_000 },
  async () => {
    let content = start();
    const { evaluation, sections } = makeAll(content, '2026-11-22', { evaluate, buildSection });
    const found = evaluation.findings.map(({ rule, code }) => `${rule}.${code}`);
    expect(found).toEqual(expect.arrayContaining(['PD-02.nameInText', 'PD-02.noConsent', 'FED-10.inText']));
    expect(sections[0]?.materials[0]?.bodyHtml).toMatch(/href.*Злата/s);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), asOf, async (changes, day) => {
        for (const next of changes) {
          content = next(content);
          makeAll(content, day, { evaluate, buildSection });
        }
        const warm = makeAll(content, day, { evaluate, buildSection });
        expect(warm).toEqual(makeAll(content, day, await freshMakers()));
      }),
      { numRuns: 40 },
    );
  },
);

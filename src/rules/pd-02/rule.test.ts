import { describe, expect, test } from 'vitest';
import { contentWith, runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import { describeFinding } from '#report/describe';
import { evaluate } from '../evaluate.ts';
import type { Finding } from '../finding.ts';
import rule from './rule.ts';

const processing = { kind: 'processing', signedOn: '2026-09-01' };
const distribution = {
  kind: 'distribution',
  scopes: ['name'],
  channels: ['site', 'print'],
  resources: ['https://school.example/'],
  signedOn: '2026-09-01',
};
const bank = { channels: ['regionalBank'], resources: ['https://bank.example/'] };
const consents = [processing, distribution];
const asOf = '2026-11-22';

const hidden = { id: 'n-1', lastName: 'Пустельгин', firstName: 'Савва' };
const shown = { id: 'm-1', lastName: 'Канарейкина', firstName: 'Злата', consents };

/** A withdrawn entry holds the name, so that it is known and the entry itself says nothing of consent. */
const unnamed: EntryInput = {
  ...hidden,
  consents: [processing, { ...distribution, withdrawnOn: '2026-11-20' }],
};

function runWith(input: ContentInput) {
  return runRule(rule, { mentors: [shown], mentees: [unnamed], ...input }).violations;
}

describe(rule.id, () => {
  test.each<[code: string | undefined, consents: object[], fields?: object]>([
    [undefined, consents],
    ['noConsent', []],
    ['noConsent', [processing]],
    ['noConsent', [processing, { ...distribution, scopes: ['photo'], withdrawnOn: '2026-11-20' }]],
    [undefined, [distribution]],
    [undefined, [processing, { ...distribution, signedBy: 'legalRepresentative' }]],
    ['notBegun', [processing, { ...distribution, validFrom: '2026-11-23' }]],
    ['noConsent', [processing, { ...distribution, validFrom: '2026-11-23', scopes: ['photo'] }]],
    ['noConsent', [processing, { ...distribution, validFrom: '2026-12-01', withdrawnOn: '2026-11-20' }]],
    ['scope', [processing, { ...distribution, scopes: ['photo'] }]],
    [
      'scope',
      [
        processing,
        { ...distribution, scopes: ['photo'] },
        { ...distribution, validTo: '2026-10-01', channels: ['feed'] },
      ],
    ],
    [undefined, [processing, { ...distribution, channels: ['feed'] }]],
    [undefined, [{ ...distribution, channels: ['feed'] }]],
    [undefined, [processing, { ...distribution, channels: [] }]],
    [undefined, [processing, { ...distribution, scopes: [] }]],
    [undefined, [processing, { ...distribution, resources: [] }]],
    ...[{ scopes: ['position'] }, { validTo: '2026-10-01' }, { validFrom: '2026-11-23' }].map(
      (site): [undefined, object[]] => [
        undefined,
        [processing, { ...distribution, ...site }, { ...distribution, ...bank }],
      ],
    ),
    [undefined, [processing, { ...distribution, validTo: asOf }]],
    ['expiredRecently', [processing, { ...distribution, validTo: '2026-11-21' }]],
    ['expiredRecently', [processing, { ...distribution, validTo: '2026-11-18' }]],
    ['expired', [processing, { ...distribution, validTo: '2026-11-17' }]],
    [undefined, [processing, { ...distribution, withdrawnOn: asOf }]],
    [undefined, [processing, { ...distribution, withdrawnOn: '2026-09-20', validTo: '2026-10-01' }]],
    [
      'expired',
      [
        processing,
        { ...distribution, withdrawnOn: '2026-09-10' },
        { ...distribution, validTo: '2026-10-01' },
      ],
    ],
    [undefined, [], { lastName: undefined, firstName: undefined }],
    [undefined, [], { isMinor: true }],
    [undefined, [processing], { participant: 'pupil' }],
    [undefined, consents, { isMinor: true }],
    [undefined, [processing, { ...distribution, validTo: '2026-11-21' }], { isMinor: true }],
    ['noConsent', [], { withdrawnOn: '2026-11-01' }],
  ])('a name in the own entry of a person: %s (cases 44, 46, 47)', (code, given, fields) => {
    const { violations } = runRule(rule, { mentees: [{ ...hidden, consents: given, ...fields }] }, asOf);
    expect(summarise(violations)).toEqual(code === undefined ? [] : [`${code} mentees/n-1 consents`]);
  });

  test('an expired consent may wait for three working days and says until when (case 47)', () => {
    const validTo = '2026-10-30';
    const people = { mentees: [{ ...hidden, consents: [processing, { ...distribution, validTo }] }] };
    const codeOn = (day: string) => runRule(rule, people, day).violations.map(({ code }) => code);
    expect(codeOn('2026-10-30')).toEqual([]);
    expect(codeOn('2026-11-05')).toEqual(['expiredRecently']);
    expect(codeOn('2026-11-06')).toEqual(['expired']);
    const [first] = runRule(rule, people, '2026-10-31').violations;
    expect(first?.args).toEqual({ role: 'mentee', person: 'n-1', date: validTo, deadline: '2026-11-05' });
  });

  test.each<[name: string, input: ContentInput]>([
    ['a person with consent', { news: [{ id: 'n', title: 'Канарейкина наставляет' }] }],
    ['a link to the person', { news: [{ id: 'n', body: '<PersonLink id="n-1" /> ведёт урок.' }] }],
    ['an official of the school', { news: [{ id: 'n', body: 'Директор Воронцова поздравила всех.' }] }],
    ['a file of the person with consent', { files: [{ path: 'Канарейкина.pdf', text: 'Канарейкина' }] }],
    ['a reference', { pairings: [{ id: 'p', mentors: ['m-1'], mentees: ['n-1'] }] }],
  ])('accepts: %s', (_, input) => {
    expect(summarise(runWith(input))).toEqual([]);
  });

  test.each<[name: string, input: ContentInput, expected: string[]]>([
    ['a title', { news: [{ id: 'n', title: 'Урок ведёт Пустельгин' }] }, ['nameInText news/n title']],
    ['a body', { news: [{ id: 'n', body: 'Урок ведёт Пустельгин.' }] }, ['nameInText news/n body']],
    [
      'a body that shows it only when it is read',
      { news: [{ id: 'n', body: 'Урок ведёт &Pcy;&ucy;стель[ги](https://school.example/ "т")н.' }] },
      ['nameInText news/n body'],
    ],
    ['an inflected name', { news: [{ id: 'n', body: 'Были у Пустельгина.' }] }, ['nameInText news/n body']],
    [
      'an alternative text',
      { news: [{ id: 'n', body: '<Figure src="a.png" alt="Савва Пустельгин у доски" />' }] },
      ['nameInText news/n body'],
    ],
    [
      'a field deep below',
      { programs: [{ id: 'p', results: { summary: 'Пустельгин вырос' } }] },
      ['nameInText programs/p results.summary'],
    ],
    [
      'the title of a file',
      { documents: [{ id: 'd', files: [{ file: 'a.pdf', title: 'План: Пустельгин' }] }] },
      ['nameInText documents/d files.0.title'],
    ],
    [
      'an internal field',
      {
        programs: [{ id: 'p', completion: { ground: 'curator', internalNote: 'Ушёл Пустельгин' } }],
      },
      ['nameInInternal programs/p completion.internalNote'],
    ],
    [
      'a field below an internal one',
      { mentors: [shown, { id: 'm-2', laborAgreement: { content: 'Пустельгин' } }] },
      ['nameInInternal mentors/m-2 laborAgreement.content'],
    ],
    [
      'the entry of another person',
      { mentors: [{ ...shown, about: 'Ведёт Пустельгина. Пустельгин' }] },
      ['nameInText mentors/m-1 about'],
    ],
    ['the school', { school: { founder: 'ИП Пустельгин' } }, ['nameInText school/school founder']],
    ['an address', { news: [{ id: 'pustelgin' }] }, ['nameInAddress news/pustelgin id']],
    [
      'a withdrawn entry',
      { news: [{ id: 'n', withdrawnOn: '2026-10-01', title: 'Пустельгин' }] },
      ['nameInText news/n title'],
    ],
    [
      'a file of an entry (case 52)',
      {
        files: [{ path: 'Программа Пустельгина.pdf' }],
        documents: [{ id: 'd', files: [{ file: 'Программа Пустельгина.pdf' }] }],
      },
      ['nameInFileName documents/d files.0.file'],
    ],
    [
      'the text of a document (case 52)',
      {
        files: [{ path: 'a.pdf', text: 'За наставником закреплён Пустельгин Савва.' }],
        documents: [{ id: 'd', files: [{ file: 'a.pdf' }] }],
      },
      ['nameInFile documents/d files.0.file'],
    ],
    [
      'the author of a document',
      {
        files: [{ path: 'a.pdf', authors: ['Савва Пустельгин'] }],
        documents: [{ id: 'd', files: [{ file: 'a.pdf' }] }],
      },
      ['nameInFile documents/d files.0.file'],
    ],
    ['a file that no entry names', { files: [{ path: 'Пустельгин.pdf' }] }, ['nameInFileName school/school']],
  ])('rejects a name in %s', (_, input, expected) => {
    expect(summarise(runWith(input))).toEqual(expected);
  });

  test('a name in the address of a person does not take the person away', () => {
    const codes = runWith({ mentees: [unnamed, { id: 'pustelgin' }] }).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['nameInPersonAddress']));
  });

  test.each([
    ['n-2', 'mentees/pustelgin.json', '', 'file'],
    ['pustelgin', 'mentees/n-2.json', 'id', 'id'],
    ['pustelgin', 'mentees/pustelgin.json', 'id', 'both'],
  ])('of the id %s in %s says once what to mend', (id, file, field, place) => {
    const content = contentWith({ mentees: [unnamed, { id, consents: [processing] }] });
    const mentees = content.entries.mentees.map((entry) => (entry.id === id ? { ...entry, file } : entry));
    const changed = { ...content, entries: { ...content.entries, mentees } };
    const { findings } = evaluate(changed, asOf, [rule]);
    const args = { people: 'n-1', unlisted: '', place };
    expect(findings).toMatchObject([{ code: 'nameInPersonAddress', field, args }]);
    const { fix } = describeFinding(findings[0] as Finding);
    expect([/Переименуйте файл/.test(fix), /ссылки/.test(fix)]).toEqual([place !== 'id', place !== 'file']);
  });

  test.each([
    ['text', 'Савва Пустельгин', []],
    ['properties', 'Савва Пустельгин\nПлан', ['Савва Пустельгин']],
    ['both', 'Савва Пустельгин\nУчится Пустельгин', ['Савва Пустельгин']],
    ['properties', undefined, ['Савва Пустельгин']],
  ])('tells the %s of a file', (part, text, authors) => {
    const [violation] = runWith({ files: [{ path: 'a.pdf', ...(text && { text }), authors }] });
    expect(violation).toMatchObject({ code: 'nameInFile', args: { people: 'n-1', part } });
  });

  test.each([
    ['n-7', 'участник n-7 закрытого списка', false],
    ['n-2', 'участник n-2', true],
  ])(
    'of a name that only the private register knows, of %s, advises a link if there is an entry',
    (id, who, links) => {
      const content = contentWith({
        mentees: [{ id: 'n-2', consents: [processing] }],
        news: [{ id: 'n', body: 'Ведёт Чижов.' }],
      });
      const known = { ...content, privateNames: new Map([[id, { lastName: 'Чижов' }]]) };
      const { findings } = evaluate(known, asOf, [rule]);
      expect(findings).toHaveLength(1);
      const { message, fix } = describeFinding(findings[0] as Finding);
      expect(message).toContain(`: ${who}.`);
      expect(fix.includes('PersonLink')).toBe(links);
    },
  );

  test('says who, where and on which line, and never the name (case 52)', () => {
    const violations = runWith({
      news: [{ id: 'n', body: 'Урок.\n\nПустельгин пришёл.\nПустельгин ушёл.' }],
      files: [{ path: 'Пустельгин.pdf' }],
    });
    expect(violations.map(({ line }) => line)).toEqual([12, 13, undefined]);
    expect(violations[0]?.args).toEqual({ people: 'n-1', unlisted: '', field: 'body' });
    expect(violations[2]).toMatchObject({
      at: { file: 'files/Пустельгин.pdf' },
      attachment: 'Пустельгин.pdf',
    });
    expect(JSON.stringify(violations.map(({ args }) => args))).not.toContain('Пустельгин');
  });

  test('hides the entry and the file, not the school and not the document that names the file', () => {
    const content = contentWith({
      mentees: [unnamed],
      school: { founder: 'ИП Пустельгин' },
      news: [{ id: 'n', title: 'Пустельгин' }],
      files: [{ path: 'a.pdf', text: 'Пустельгин' }],
      documents: [{ id: 'd', files: [{ file: 'a.pdf' }] }],
    });
    const { withheldFiles, withheldAttachments } = evaluate(content, asOf, [rule]);
    expect([...withheldFiles]).toEqual(['news/n.mdx']);
    expect([...withheldAttachments]).toEqual(['a.pdf']);
  });

  test('a draft is looked at too, as a hint', () => {
    const content = contentWith({
      mentees: [unnamed],
      news: [{ id: 'n', draft: true, title: 'Пустельгин' }],
    });
    const { findings } = evaluate(content, asOf, [rule]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['nameInText', 'info']]);
  });

  test('counts the people who are shown by name', () => {
    const { indicators, evidence } = runRule(rule, { mentors: [shown], mentees: [unnamed, { id: 'n-2' }] });
    expect(indicators).toEqual([{ id: 'PD-02.named', numerator: 1, denominator: 3 }]);
    expect(evidence?.map(({ id }) => id)).toEqual(['m-1']);
  });

  test('counts nobody who has left', () => {
    const { indicators } = runRule(rule, { mentors: [shown, { ...shown, id: 'm-2', leftOn: asOf }] });
    expect(indicators).toEqual([{ id: 'PD-02.named', numerator: 1, denominator: 1 }]);
  });

  test('does not apply to empty bases', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('noParticipants');
  });
});

test('a name that the site may show and paper may not is a hint where it is typed', () => {
  const consents = [
    { kind: 'processing', signedOn: '2026-09-01' },
    {
      ...{ kind: 'distribution', signedOn: '2026-09-01', validTo: '2028-08-31', scopes: ['name'] },
      ...{ channels: ['site'], resources: ['https://school.example/'] },
    },
  ];
  const hintsOf = (channels: string[]) => {
    const [processing, distribution] = consents;
    const mentor = { id: 'm', lastName: 'Пустельгин', consents: [processing, { ...distribution, channels }] };
    return summarise(
      runRule(rule, { mentors: [mentor], news: [{ id: 'n', body: 'Ведёт Пустельгин.' }] }).violations,
    );
  };
  expect(hintsOf(['site'])).toEqual(['nameOnPaper news/n body']);
  expect(hintsOf(['site', 'print'])).toEqual([]);
});

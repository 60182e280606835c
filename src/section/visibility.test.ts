import { describe, expect, test } from 'vitest';
import { contentWith } from '../../tests/support/content.ts';
import type { ContentInput } from '../../tests/support/content.ts';
import { evaluate } from '#rules/evaluate';
import { decideVisibility } from './visibility.ts';

const asOf = '2026-11-22';
const file = 'itogi.pdf';
const completed = (date: string, more = {}) => ({
  id: 'p',
  completion: { date, ground: 'initiative', initiator: 'mutual' },
  ...more,
});

/** Shown ids by kind and hidden ones with the reason, without any rule: the gate must not lean on findings. */
function decide(input: ContentInput) {
  const content = contentWith(input);
  const visibility = decideVisibility(content, evaluate(content, asOf, []), asOf);
  const hidden = visibility.hidden.map(({ entry, reason, until }) =>
    [entry.kind, entry.id, reason, until].filter(Boolean).join(' '),
  );
  return { visibility, hidden };
}

describe('the results gate (A1 п. 8.2)', () => {
  test.each<[string, ContentInput, boolean, string | undefined]>([
    ['no completion', { programs: [{ id: 'p' }] }, false, undefined],
    ['completed yesterday', { programs: [completed('2026-11-21')] }, true, '2026-11-21'],
    ['completed today', { programs: [completed('2026-11-22')] }, true, '2026-11-22'],
    ['completed tomorrow', { programs: [completed('2026-11-23')] }, false, '2026-11-23'],
    [
      'prepared early, completed today',
      { programs: [completed('2026-11-22', { results: { summary: 'Итог', draft: true } })] },
      true,
      '2026-11-22',
    ],
    [
      'the school publishes later than completion',
      { programs: [completed('2026-11-01', { results: { summary: 'Итог', publishOn: '2026-11-23' } })] },
      false,
      '2026-11-23',
    ],
    [
      'a day of publication before completion does not open it',
      { programs: [completed('2026-11-23', { results: { summary: 'Итог', publishOn: '2026-11-01' } })] },
      false,
      '2026-11-23',
    ],
    ['draft programme', { programs: [completed('2026-11-21', { draft: true })] }, false, undefined],
    ['withdrawn programme', { programs: [completed('2026-11-21', { withdrawnOn: asOf })] }, false, undefined],
    ['unknown programme', {}, false, undefined],
  ])('%s', (_, input, open, from) => {
    const { visibility } = decide(input);
    expect(visibility.resultsOpen(['p'])).toBe(open);
    expect(visibility.resultsFrom(['p'])).toBe(from);
  });

  test.each<[string, ContentInput, boolean]>([
    ['marked by nobody', { programs: [{ id: 'p' }] }, true],
    [
      'results of a running programme',
      { programs: [{ id: 'p', results: { summary: 'Итог', files: [{ file }] } }] },
      false,
    ],
    [
      'results of a completed programme',
      { programs: [completed(asOf, { results: { summary: 'Итог', files: [{ file }] } })] },
      true,
    ],
    [
      'results of two programmes, of which one runs',
      {
        programs: [completed(asOf), { id: 'q' }],
        news: [{ id: 'n', programs: ['p'], files: [{ file, isResult: true }] }],
        documents: [{ id: 'd', program: 'q', annexes: [{ title: 'А', file: { file, isResult: true } }] }],
      },
      false,
    ],
    [
      'of a marked entry',
      { programs: [{ id: 'p' }], reports: [{ id: 'r', isResult: true, programs: ['p'], files: [{ file }] }] },
      false,
    ],
    [
      'of a case',
      { programs: [{ id: 'p' }], cases: [{ id: 'c', programs: ['p'], files: [{ file }] }] },
      false,
    ],
    ['marked without a programme', { materials: [{ id: 'm', files: [{ file, isResult: true }] }] }, false],
  ])('a file, and its copy under another name: %s', (_, input, open) => {
    const files = [
      { path: file, digest: 'a' },
      { path: 'kopiya.pdf', digest: 'a' },
      { path: 'other.pdf', digest: 'b' },
    ];
    const { visibility } = decide({ ...input, files });
    expect([file, 'kopiya.pdf', 'other.pdf'].map((path) => visibility.fileOpen(path))).toEqual([
      open,
      open,
      true,
    ]);
  });

  test('no programme at all is closed; of several the last one decides', () => {
    const { visibility } = decide({
      programs: [completed('2026-11-01'), { ...completed('2026-11-22'), id: 'q' }, { id: 'r' }],
    });
    expect(visibility.resultsOpen([])).toBe(false);
    expect(visibility.resultsFrom(['p', 'q'])).toBe('2026-11-22');
    expect(visibility.resultsOpen(['p', 'q'])).toBe(true);
    expect(visibility.resultsOpen(['p', 'r'])).toBe(false);
  });
});

describe('what is hidden', () => {
  const running = { id: 'p' };
  test.each<[string, ContentInput, string[]]>([
    [
      'case of a running programme',
      { programs: [running], cases: [{ id: 'c', programs: ['p'] }] },
      ['cases c results'],
    ],
    ['case without a programme', { cases: [{ id: 'c' }] }, ['cases c results']],
    [
      'result news',
      { programs: [running], news: [{ id: 'n', isResult: true, programs: ['p'] }] },
      ['news n results'],
    ],
    [
      'result event',
      { programs: [running], events: [{ id: 'e', isResult: true, programs: ['p'] }] },
      ['events e results'],
    ],
    [
      'result document',
      { programs: [running], documents: [{ id: 'd', isResult: true, program: 'p' }] },
      ['documents d results'],
    ],
    [
      'result report',
      { programs: [running], reports: [{ id: 'r', isResult: true, programs: ['p'] }] },
      ['reports r results'],
    ],
    [
      'result of a programme to come',
      { programs: [completed('2026-11-30')], cases: [{ id: 'c', programs: ['p'] }] },
      ['cases c results 2026-11-30'],
    ],
    [
      'material of next year',
      { materials: [{ id: 'm', publishedOn: '2027' }] },
      ['materials m scheduled 2027-01-01'],
    ],
    ['material of this year', { materials: [{ id: 'm', publishedOn: '2026' }] }, []],
    [
      'report of tomorrow',
      { reports: [{ id: 'r', date: '2026-11-23' }] },
      ['reports r scheduled 2026-11-23'],
    ],
    ['news of tomorrow', { news: [{ id: 'n', publishedOn: '2026-11-23' }] }, ['news n scheduled 2026-11-23']],
    [
      'announcement of tomorrow',
      { events: [{ id: 'e', announcedOn: '2026-11-23' }] },
      ['events e scheduled 2026-11-23'],
    ],
    ['news of today is shown', { news: [{ id: 'n', publishedOn: asOf }] }, []],
    ['drafts are not even listed', { news: [{ id: 'n', draft: true }] }, []],
    [
      'plain news of a running programme is shown',
      { programs: [running], news: [{ id: 'n', programs: ['p'] }] },
      [],
    ],
  ])('%s', (_, input, expected) => {
    const { hidden } = decide(input);
    expect(hidden).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { contentWith, runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import { evaluate } from '../evaluate.ts';
import rule from './rule.ts';

const scan = { path: 'scan.pdf', hasTextLayer: false };
const text = { path: 'text.pdf', hasTextLayer: true };
const files = (...names: string[]) => names.map((file) => ({ file }));

const accept: [name: string, input: ContentInput][] = [
  ['a file with text', { documents: [{ id: 'd', files: files('text.pdf') }], files: [text] }],
  ['a missing file: FILE-01', { documents: [{ id: 'd', files: files('none.pdf') }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'a scan (case 60)',
    { documents: [{ id: 'd', files: files('text.pdf', 'scan.pdf') }], files: [text, scan] },
    ['scan documents/d files.1.file'],
  ],
  [
    'a scan of the regulation (case 60)',
    { documents: [{ id: 'd', subtype: 'regulation', files: files('scan.pdf') }], files: [scan] },
    ['regulationScan documents/d files.0.file'],
  ],
  [
    'a scan with its text beside it (case 60)',
    {
      documents: [{ id: 'd', subtype: 'regulation', htmlText: 'Текст', files: files('scan.pdf') }],
      files: [scan],
    },
    ['scanWithText documents/d files.0.file'],
  ],
  [
    'a scan of another kind of entry',
    { reports: [{ id: 'r', files: files('scan.pdf') }], files: [scan] },
    ['scan reports/r files.0.file'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const { violations, notApplicable } = runRule(rule, input);
    expect(summarise(violations)).toEqual([]);
    expect(notApplicable, 'the check must have examined something').toBeUndefined();
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('a text beside the scan meets the requirement', () => {
    const document = { id: 'd', files: files('scan.pdf') };
    const answer = (documents: NonNullable<ContentInput['documents']>) =>
      evaluate(contentWith({ documents, files: [scan] }), '2026-11-22', [rule]).results[0]?.answer;
    expect(answer([document])).toBe('no');
    expect(answer([{ ...document, htmlText: 'Текст' }])).toBe('yes');
  });
  test('is not applicable without PDF', () => {
    const input = { documents: [{ id: 'd', files: files('plan.docx') }] };
    expect(runRule(rule, input).notApplicable).toEqual({ code: 'noPdf', args: {} });
  });
});

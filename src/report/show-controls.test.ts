import { describe, expect, test } from 'vitest';
import type { CheckReport } from './check-report.ts';
import { formatCli } from './format-cli.ts';
import { formatGithub } from './format-github.ts';
import { showControls, showOnOneLine } from './show-controls.ts';

const escape = '\u001b[2K\u001b]0;x\u0007';
const nothingSteers = /^[^\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]*$/u;

test.each([
  ['a\u001b[31mb', String.raw`a\u001b[31mb`],
  ['a\rb\tc\u007f', String.raw`a\u000db\u0009c\u007f`],
  ['a\u009bb', String.raw`a\u009bb`],
  ['a\u202eb\u2066c\u200f', String.raw`a\u202eb\u2066c\u200f`],
  ['Ёж – «да»\nдальше', 'Ёж – «да»\nдальше'],
])('%j is shown as %j', (text, shown) => {
  expect(showControls(text)).toBe(shown);
});

test('a line end is shown where it must not end the line', () => {
  expect(showOnOneLine('a\n::error::b')).toBe(String.raw`a\u000a::error::b`);
});

test('a JSON text means the same', () => {
  const value = { file: `news/\u009b\u202e${escape}.mdx` };
  expect(JSON.parse(showControls(JSON.stringify(value)))).toEqual(value);
});

describe('a report with hostile names', () => {
  const hostile = `news/a${escape}\r\n::error::b\u202e.mdx`;
  const report: CheckReport = {
    ...({ asOf: '2026-11-22', counts: { error: 1, warning: 0, info: 0 } } as CheckReport),
    findings: [
      {
        ...{ rule: 'DATA-01', severity: 'error', source: 'требования', file: hostile, field: '', line: 1 },
        ...{ message: `Нельзя: ${hostile}`, fix: `Уберите ${hostile}` },
      },
    ],
  };
  test.each([
    ['on a terminal', formatCli(report)],
    ['beside the changes', formatGithub(report, 'content')],
  ])('%s', (_, text) => {
    expect(text).toContain(String.raw`\u001b[2K`);
    const lines = text.split('\n');
    for (const line of lines) expect(line).toMatch(nothingSteers);
    expect(lines.filter((line) => line.startsWith('::error::'))).toEqual([]);
  });
});

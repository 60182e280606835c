import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendar } from '../../tests/support/parse-calendar.ts';
import { escapeText, foldLine } from './content-line.ts';

describe('any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 400 }).filter((text) => text.isWellFormed());

  test('comes back from its line as it was, without control characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${foldLine(`SUMMARY:${escapeText(text)}`)}END:VEVENT\r\nEND:VCALENDAR\r\n`;
        const printable = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect(parseCalendar(file).events[0]?.['SUMMARY']).toBe(printable);
      }),
    );
  });

  test('is in lines of 75 octets at most', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = foldLine(`SUMMARY:${escapeText(text)}`).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});

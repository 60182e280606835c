import { expect, test } from 'vitest';
import { readPlainText } from './read-plain-text.ts';

/** «Канарейкина» as Windows-1251. */
const windows1251 = Buffer.from([0xca, 0xe0, 0xed, 0xe0, 0xf0, 0xe5, 0xe9, 0xea, 0xe8, 0xed, 0xe0]);

test.each<[name: string, bytes: Buffer]>([
  ['UTF-8', Buffer.from('Канарейкина;5\r\n')],
  ['UTF-8 with a mark', Buffer.from('\ufeffКанарейкина')],
  ['UTF-16', Buffer.from('\ufeffКанарейкина', 'utf16le')],
  ['UTF-16 without a mark', Buffer.from('ФИО;Класс\nКанарейкина Мария;9 – №\n', 'utf16le')],
  ['UTF-16 without a mark, of Cyrillic letters only', Buffer.from('Канарейкина', 'utf16le')],
  ['UTF-16 the other way round', Buffer.from('Имя: Канарейкина', 'utf16le').swap16()],
  ['Windows-1251', windows1251],
])('%s is a text', (_, bytes) => {
  const facts = readPlainText(bytes);
  expect(facts?.text).toContain('Канарейкина');
  expect(facts?.active).toBeUndefined();
});

test.each<[name: string, text: string]>([
  ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
  ['a page behind blanks and a mark', '\ufeff \n<html>'],
  ['a picture in markup', '<svg onload="alert(1)">'],
  ['a script', '#!/bin/sh\nrm -rf .'],
  ['a program', 'MZ\u0000\u0001'],
  ['a text that pretends to be UTF-16', 'a\u0000'.repeat(40_000) + 'Канарейкина'],
])('%s is none', (_, text) => {
  expect(readPlainText(Buffer.from(text))).toBeUndefined();
});

test.each([
  ["=cmd|'/c calc'!A1", true],
  ["Имя;@SUM(1);+cmd|'/c calc'!A1", true],
  ['а;-5;=A1+B1', undefined],
  ['да | нет', undefined],
])('%s starts a program: %s', (text, active) => {
  expect(readPlainText(Buffer.from(text))?.active).toBe(active);
});

test('a long text is cut off', () => {
  expect(readPlainText(Buffer.alloc(9_000_000, 'а'))?.text?.length).toBe(4 * 1024 * 1024);
});

test.each(['\n', ' ', ';', '=', '=a'])('takes no long time over a file made of %j', (part) => {
  const start = performance.now();
  readPlainText(Buffer.from(part.repeat(5_000_000)));
  expect(performance.now() - start).toBeLessThan(3000);
});

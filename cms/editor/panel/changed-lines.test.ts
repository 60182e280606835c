import { expect, test } from 'vitest';
import { cutUnchanged } from './changed-lines.ts';

const long = ['один', 'два', 'три', 'четыре', 'пять'];

test('short texts stay whole', () => {
  expect(cutUnchanged('а\nб', 'а\nв')).toEqual({ before: 'а\nб', after: 'а\nв' });
});

test('of long texts the changed line and its neighbours are left', () => {
  const after = long.with(2, 'ТРИ');
  expect(cutUnchanged(long.join('\n'), after.join('\n'), 3)).toEqual({
    before: '…\nдва\nтри\nчетыре\n…',
    after: '…\nдва\nТРИ\nчетыре\n…',
  });
});

test('a line added at the end leaves its neighbour before it', () => {
  expect(cutUnchanged(long.join('\n'), [...long, 'шесть'].join('\n'), 3)).toEqual({
    before: '…\nпять',
    after: '…\nпять\nшесть',
  });
});

test('a removed first line', () => {
  expect(cutUnchanged(long.join('\n'), long.slice(1).join('\n'), 3)).toEqual({
    before: 'один\nдва\n…',
    after: 'два\n…',
  });
});

import { expect, test } from 'vitest';
import { readMdxFile, writeMdxFile } from './mdx-file.ts';

type Fields = Record<string, unknown>;

test.each<[string, string, (data: Fields) => void, string]>([
  ['a text between quotes', "a: 'б'  # в\nc: 1", (d) => (d['a'] = "л'эм"), "a: 'л''эм'  # в\nc: 1"],
  ['a text between double quotes', 'a: "б"', (d) => (d['a'] = 'в'), 'a: "в"'],
  ['nothing becomes a text', 'a: # в\nb:', (d) => Object.assign(d, { a: 'г', b: 'д' }), 'a: г # в\nb: д'],
  ['a text of several lines', 'a: >-\n  б\n  в\nc: 1', (d) => (d['a'] = 'г\nд'), 'a: |-\n  г\n  д\nc: 1'],
  ['beside a comment it stays in its line', 'a: б # в', (d) => (d['a'] = 'г\nд'), 'a: "г\\nд" # в'],
  [
    'a field goes with its comment behind, not with the one above',
    '# в\na: б # г\n# д\nc: 1',
    (d) => delete d['a'],
    '# в\n# д\nc: 1',
  ],
  [
    'a new field',
    'a: 1\n\n# в\nc: 1',
    (d) => {
      const { c, ...rest } = d;
      delete d['c'];
      Object.assign(d, rest, { b: [1, 'г'] }, { c });
    },
    'a: 1\nb:\n  - 1\n  - г\n\n# в\nc: 1',
  ],
  [
    'an item between brackets',
    'a: [б,в]  # г',
    (d) => (d['a'] = ['б', 'в', 'д, е']),
    "a: [б, в, 'д, е']  # г",
  ],
  ['a value between brackets', 'a: [ б,  в ]', (d) => (d['a'] = ['б', 'г']), 'a: [ б,  г ]'],
  [
    'brackets without items get lines for fields',
    'a: []\nb: 1',
    (d) => (d['a'] = [{ c: 1, d: 2 }]),
    'a:\n  - c: 1\n    d: 2\nb: 1',
  ],
  ['an item of a list', 'a:\n- б # в\n- г', (d) => (d['a'] = ['б', 'д', 'г']), 'a:\n- б # в\n- д\n- г'],
  ['the first item goes', 'a:\n  - б\n  # в\n  - г', (d) => (d['a'] = ['г']), 'a:\n  # в\n  - г'],
  [
    'a field of an item',
    'a:\n    - b: 1 # в\n      c: 2\n    - b: 3',
    (d) => (d['a'] = [{ b: 1, c: 5, d: 6 }, { b: 3 }]),
    'a:\n    - b: 1 # в\n      c: 5\n      d: 6\n    - b: 3',
  ],
  ['the first field of an item goes', 'a:\n  - b: 1\n    c: 2', (d) => (d['a'] = [{ c: 2 }]), 'a:\n  - c: 2'],
  ['the only item goes', 'a:\n  - b\nc: 1', (d) => (d['a'] = []), 'a: []\nc: 1'],
  ['kept blank lines', 'a: |+\n  б\n\nc: 1', (d) => (d['c'] = 2), 'a: |+\n  б\n\nc: 2'],
  ['only a comment', '# в', (d) => (d['a'] = 1), '# в\na: 1'],
  ['an anchor that others use', 'a: &x б\nc: *x', (d) => (d['a'] = 'в'), 'a: в\nc: б'],
])('%s', (_, block, change, expected) => {
  const wrap = (lines: string) => `---\n${lines}\n---\n\nТекст\n`;
  const { fields: data } = readMdxFile(wrap(block));
  change(data);
  expect(writeMdxFile(wrap(block), data, 'Текст')).toBe(wrap(expected));
});

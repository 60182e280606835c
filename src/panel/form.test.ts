import { expect, it } from 'vitest';
import { formatForm } from './form.ts';
import { choices, settings } from './memory.ts';

const html = formatForm();
const groups = [...html.matchAll(/<fieldset><legend>([^<]+)<\/legend>(.*?)<\/fieldset>/g)];

it('has a named group for every setting, the usual chosen, and a label for every choice', () => {
  expect(groups.length).toBe(settings.length);
  for (const [index, setting] of settings.entries()) {
    const [, title = '', fields = ''] = groups[index] ?? [];
    expect(title).not.toBe('');
    const rows = [
      ...fields.matchAll(/<label[^>]*><input type="radio" name="(\w+)" value="(\w*)"( checked)?> ([^<]+)</g),
    ];
    expect(rows.map(([, name]) => name)).toEqual(rows.map(() => setting));
    expect(rows.map(([, , value]) => value)).toEqual(['', ...choices[setting]]);
    expect(rows.map(([, , , checked]) => checked !== undefined)).toEqual(rows.map((_, row) => row === 0));
    expect(new Set(rows.map(([, , , , label]) => label)).size).toBe(rows.length);
    expect(rows.map(([, , , , label]) => label)).not.toContain('undefined');
  }
});

it('shows the choices of colours in themselves', () => {
  expect([...html.matchAll(/<label data-scheme="(\w+)">/g)].map(([, scheme]) => scheme)).toEqual(
    choices.scheme,
  );
});

it('needs no style and no script of its own', () => {
  expect(html).not.toMatch(/style=|<script|\son\w+=/);
});

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '#entries/read-content';
import { draftsNaming } from './drafts-naming.ts';

const content = await readContent(fileURLToPath(new URL('../../content', import.meta.url)));
const pair = content.entries.pairings.find(({ id }) => id === 'para-01');
const [mentor = ''] = pair?.data.mentors ?? [];
const file = content.entries.mentors.find(({ id }) => id === mentor)?.file ?? '';

test('only drafts that refer to the entry are told', () => {
  if (pair === undefined) throw new Error('The pair of the example is gone');
  expect(file).not.toBe('');
  expect(draftsNaming(file, content).map(({ id }) => id)).not.toContain('para-01');
  const draft = { ...pair, draft: true };
  const pairings = content.entries.pairings.map((other) => (other === pair ? draft : other));
  const changed = { ...content, entries: { ...content.entries, pairings } };
  expect(draftsNaming(file, changed)).toContainEqual({
    kind: 'pairings',
    id: 'para-01',
    file: pair.file,
    label: expect.stringContaining(' – ') as string,
  });
  const others = content.entries.mentors.filter(({ id }) => !pair.data.mentors.includes(id));
  expect(others.length).toBeGreaterThan(0);
  for (const other of others)
    expect(draftsNaming(other.file, changed).map(({ id }) => id)).not.toContain('para-01');
  expect(draftsNaming('mentors/none.json', changed)).toEqual([]);
});

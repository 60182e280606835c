import { expect, test } from 'vitest';
import { parseBody } from '#entries/body/parse-body';
import { renderAgain } from './render-again.ts';
import type { BodyResolvers } from './resolvers.ts';

const body = [
  '<PersonLink id="m-1" /> пишет: <DocumentLink id="d">приказ</DocumentLink>.',
  '<Figure src="foto.png" alt="Класс" />',
  '<ResultBlock program="p">\n\nИтог: <PersonLink id="m-2" />.\n\n</ResultBlock>',
].join('\n\n');

function makeResolvers(answers: Partial<BodyResolvers> = {}) {
  const asked: string[] = [];
  const note = <Answer>(question: string, answer: Answer): Answer => {
    asked.push(question);
    return answer;
  };
  const resolvers: BodyResolvers = {
    document: (id) => note(`document ${id}`, { href: '/d/', title: 'Приказ' }),
    person: (id) => note(`person ${id}`, { label: `Участник ${id}` }),
    figure: (src) => note(`figure ${src}`, { src: `/files/${src}` }),
    resultsVisible: (id) => note(`results ${id}`, true),
    link: (href) => href,
    ...answers,
  };
  return { resolvers, asked };
}

let parsed = 0;
function parse(source: string) {
  parsed += 1;
  return parseBody(source).tree;
}

test('renders once while the answers stay, and asks them all again', () => {
  const entry = { body };
  const [first, second] = [makeResolvers(), makeResolvers()];
  parsed = 0;
  const html = renderAgain(entry, parse, first.resolvers);
  expect(html).toContain('Участник m-2');
  expect(renderAgain(entry, parse, second.resolvers)).toBe(html);
  expect(parsed).toBe(1);
  expect(first.asked.length).toBeGreaterThanOrEqual(5);
  expect(second.asked).toEqual(first.asked);
});

test.each<[what: string, answers: Partial<BodyResolvers>]>([
  ['a person without a name', { person: () => ({ label: 'наставник' }) }],
  ['nobody of the id', { person: () => undefined }],
  ['a document that is not published', { document: () => undefined }],
  ['another picture', { figure: () => ({ src: '/other.png' }) }],
  ['results that are hidden', { resultsVisible: () => false }],
])('renders again with another answer: %s', (_, answers) => {
  const entry = { body };
  renderAgain(entry, parse, makeResolvers().resolvers);
  const { resolvers, asked } = makeResolvers(answers);
  const fresh = makeResolvers(answers);
  expect(renderAgain(entry, parse, resolvers)).toBe(renderAgain({ body }, parse, fresh.resolvers));
  // Nothing is asked for that the page does not hold: a picture of hidden results must not be published.
  expect(new Set(asked)).toEqual(new Set(fresh.asked));
});

test('another parser renders again', () => {
  const entry = { body };
  const { resolvers } = makeResolvers();
  renderAgain(entry, parse, resolvers);
  expect(renderAgain(entry, () => ({ type: 'root', children: [] }), resolvers)).toBe('');
});

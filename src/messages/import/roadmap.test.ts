import { expect, it } from 'vitest';
import { roadmapMessages } from './roadmap.ts';

const messages = Object.entries(roadmapMessages);

it.each(messages)('%s tells in Russian what happened', (_, message) => {
  const args = {
    label: 'Срок',
    keys: 'terms, responsible',
    words: 'слова',
    stages: '«Этап»',
    rows: 5,
    lines: 2,
    number: 1,
  };
  for (const told of [message(args), message({})]) {
    expect(told).toMatch(/^[А-ЯЁ«]/u);
    expect(told).toMatch(/[.?]$/u);
    expect(told).not.toMatch(/undefined|NaN/);
  }
});

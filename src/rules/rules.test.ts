import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ruleMessages } from '#messages/index';
import type { Args } from '#messages/rule-messages';
import { rules } from './index.ts';

const folder = import.meta.dirname;
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /-\d{2}$/.test(entry.name))
  .map(({ name }) => name);

/** Latin words that belong into Russian prose: names of formats, fields, components, sites and markup. */
const latinTerms = new Set(
  (
    'id json mdx pdf doc docx xls xlsx pptx odt ods odp png jpg jpeg webp csv txt school files file news UTF Word https http URL ' +
    'mailto tel import export title type pair para prikaz status true false Callout Quote Figure DocumentLink ' +
    'PersonLink ResultBlock info VK Rutube polozhenie urok Europe Asia Moscow Volgograd Samara Yekaterinburg ' +
    'consents kind processing leftOn signedOn validFrom draft self adultOn ' +
    'scopes channels resources name site signedBy legalRepresentative example nastavnichestvo shkola SEC ' +
    'publication PDF npm run consent withdraw ID on MAX LibreOffice Excel PowerPoint Windows karta pravo gov ru consultant garant docs cntd editors nachalo polya md roadmaps'
  ).split(' '),
);

/** Arguments that answer every name with one value and remember what was asked for. */
function argsOf(value: string | number, asked: Set<string>): Args {
  return new Proxy<Record<string, string | number>>(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return value;
      },
    },
  );
}

/** What is wrong with a text for these arguments. */
function faultsOf(write: (args: Args) => string, asked: Set<string>): string[] {
  const samples = ['значение', '2026-11-22', 5, 0];
  return samples.flatMap((sample) => {
    try {
      const text = write(argsOf(sample, asked));
      const words = text.replace(/DATA-\d\d|[A-Z0-9]+-\d\d/g, '').match(/[A-Za-z]{2,}/g) ?? [];
      return [
        ...(text.trim() === '' ? ['is empty'] : []),
        ...(/undefined|\[object/.test(text) ? [`prints: ${text}`] : []),
        ...(typeof sample === 'number' && text.includes('NaN') ? [`prints: ${text}`] : []),
        ...words
          .filter((word) => word !== 'NaN' && !latinTerms.has(word))
          .map((word) => `has the Latin word ${word}: ${text}`),
      ];
    } catch (error) {
      return [`throws for ${sample}: ${String(error)}`];
    }
  });
}

/** Source of the modules that can pass arguments to a rule's messages. */
function sourcesFor(id: string): string {
  const entries = path.join(folder, '../entries');
  const folders = [path.join(folder, id), path.join(folder, 'shared'), entries, path.join(entries, 'body')];
  return folders
    .flatMap((dir) => readdirSync(dir).map((name) => path.join(dir, name)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function faultsOfRule(folderName: string): string[] {
  const id = folderName.toUpperCase();
  const rule = rules.find((candidate) => candidate.id === id);
  const messages = ruleMessages[id];
  if (rule === undefined) return ['is missing from src/rules/index.ts, or its id is not its folder'];
  if (messages === undefined) return ['is missing from src/messages/index.ts'];
  const page = path.join(folder, folderName, 'README.md');
  const readme = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const codes = Object.keys(rule.codes);
  const described = Object.keys(messages.codes);
  const asked = new Set<string>();
  const texts: [name: string, write: (args: Args) => string][] = [
    ['title', () => messages.title],
    ['question', () => messages.question],
    ...Object.entries(messages.codes).flatMap(([code, { message, fix }]) => [
      [`${code}.message`, message] as [string, (args: Args) => string],
      [`${code}.fix`, fix] as [string, (args: Args) => string],
    ]),
    ...Object.entries(messages.notApplicable ?? {}),
    ...Object.entries(messages.indicators ?? {}).map(
      ([name, label]) => [name, () => label] as [string, (args: Args) => string],
    ),
  ];
  const sources = sourcesFor(folderName);
  return [
    ...(readme.startsWith(`# ${id}. `) ? [] : ['README.md lacks the heading']),
    ...(readme.includes('\n**Источник:** ') ? [] : ['README.md lacks «Источник:»']),
    ...(readme.includes('\n## Как исправить\n') ? [] : ['README.md lacks «Как исправить»']),
    ...(messages.question.endsWith('?') ? [] : ['the question is none']),
    ...codes.filter((code) => !described.includes(code)).map((code) => `${code} has no message`),
    ...described.filter((code) => !codes.includes(code)).map((code) => `the message ${code} has no code`),
    ...texts.flatMap(([name, write]) => faultsOf(write, asked).map((fault) => `${name} ${fault}`)),
    ...[...asked]
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))
      .map((name) => `a message asks for ${name}, which no rule passes`),
  ];
}

test('every rule is listed, explained and described in Russian', () => {
  expect(ids.length, 'a check that examined too few rules proves nothing').toBeGreaterThanOrEqual(70);
  expect(ids.flatMap((id) => faultsOfRule(id).map((fault) => `${id} ${fault}`))).toEqual([]);
});

test('the lists name no rule twice and none without a folder', () => {
  const listed = rules.map(({ id }) => id.toLowerCase());
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((id) => !ids.includes(id))).toEqual([]);
  expect(Object.keys(ruleMessages).filter((id) => !ids.includes(id.toLowerCase()))).toEqual([]);
});

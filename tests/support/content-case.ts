import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addLines } from '#cli/add-lines';
import { readContent } from '#entries/read-content';
import { buildFeed } from '#feed/v1/build-feed';
import { describeFinding } from '#report/describe';
import { buildSelfCheck } from '#report/self-check';
import type { SelfCheck } from '#report/types';
import { evaluate } from '#rules/evaluate';
import type { Finding } from '#rules/finding';
import type { ConsentChannel } from '#model/permission';
import { buildSection } from '#section/build-section';
import type { Section } from '#section/types';
import { sha256 } from '#entries/sha256';
import { sectionTools } from './section.ts';
import { fixture } from './build.ts';
import { copyContent, editFiles, readAllSources } from './edit-files.ts';
import type { Edits } from './edit-files.ts';

/** A case of bad or borderline input: what is written and what must come of it. */
export interface ContentCase {
  /** Number of the case and what it is about, `1. Результаты идущей программы`. */
  name: string;
  /** What is valid but not in the fixture yet: with this alone there is no error, the control. */
  given?: Edits;
  /** What is wrong with it, or the boundary. */
  edit: Edits;
  /** The day of the case and of its control. */
  asOf?: string;
  /** All that is found beyond the control: `error PRG-13.notCompleted programs/a.mdx:38 results · A1 п. 8.2`. */
  finds: readonly string[];
  /** Words the section and the feed hold. */
  shows?: readonly string[];
  /** Words the content holds and neither section nor feed nor self-check does. */
  hides?: readonly string[];
  /** What messages and fixes must say, one pattern each. */
  says?: readonly RegExp[];
}

/** All that came of a content folder on a day. */
export interface Outcome {
  findings: Finding[];
  section: Section;
  selfCheck: SelfCheck;
  /** Section, feed and self-check as one text. */
  published: string;
}

/** Reads, judges and builds a content folder as the product does. */
export async function judge(dir: string, asOf: string): Promise<Outcome> {
  const content = await readContent(dir);
  const evaluation = evaluate(content, asOf);
  const on = (channel: ConsentChannel) => buildSection(content, evaluation, sectionTools, channel);
  const section = on('site');
  const selfCheck = buildSelfCheck(section, evaluation);
  const feed = buildFeed(on('feed'), on('regionalBank').mentors, selfCheck, {
    site: 'https://polyn.example',
    base: '/nastavnichestvo/',
    hash: sha256,
  });
  return {
    findings: await addLines(evaluation.findings, dir),
    section,
    selfCheck,
    published: JSON.stringify([section, feed, selfCheck]),
  };
}

/** A finding as one line of a table. */
function formatFinding({ severity, rule, code, file, line, field, source }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [severity, `${rule}.${code}`, place, field, '·', source].filter((part) => part !== '').join(' ');
}

/** Defines a test for each case; each begins with its control, the school that is all green. */
export function testCases(title: string, cases: readonly ContentCase[]): void {
  describe(title, () => {
    let dir = '';
    beforeAll(async () => {
      dir = await mkdtemp(path.join(tmpdir(), 'case-'));
    });
    afterAll(() => rm(dir, { recursive: true }));

    const green = new Map<string, Promise<string[]>>();
    const find = async (folder: string, asOf: string) =>
      (await judge(folder, asOf)).findings.map(formatFinding);
    const findGreen = (asOf: string) => {
      const found = green.get(asOf) ?? find(fixture('clean-school'), asOf);
      green.set(asOf, found);
      return found;
    };

    it.each(cases)('$name', async (one) => {
      const { asOf = '2026-11-22', given, edit } = one;
      await copyContent(fixture('clean-school'), dir);
      await editFiles(dir, given ?? {});
      const control = await (given === undefined ? findGreen(asOf) : find(dir, asOf));
      expect(
        control.filter((finding) => finding.startsWith('error') || one.finds.includes(finding)),
        'the control',
      ).toEqual([]);

      await editFiles(dir, edit);
      const outcome = await judge(dir, asOf);
      const found = outcome.findings.map(formatFinding);
      expect(found.filter((finding) => !control.includes(finding))).toEqual(one.finds);
      expectRussian(outcome.findings, one.says ?? []);
      const { shows = [], hides = [] } = one;
      const written = await readAllSources(dir);
      expect(
        shows.filter((words) => !outcome.published.includes(words)),
        'not shown',
      ).toEqual([]);
      expect(
        hides.filter((words) => !written.includes(words)),
        'not even written',
      ).toEqual([]);
      expect(
        hides.filter((words) => outcome.published.includes(words)),
        'not hidden',
      ).toEqual([]);
    });
  });
}

/** Sentences in Russian that name a value, and no trace of the code. */
function expectRussian(findings: readonly Finding[], patterns: readonly RegExp[]): void {
  const prose = findings.map(describeFinding);
  for (const { message, fix } of prose) {
    expect(message).toMatch(/^[«А-ЯЁA-Z\d].*[а-яё]{2}.*[.!?]$/u);
    expect(fix).toMatch(/^[«А-ЯЁA-Z\d].*[а-яё]{2}.*[.!?]$/u);
    expect(message + fix).not.toMatch(/undefined|NaN|\[object/);
  }
  const text = prose.map(({ message, fix }) => `${message} ${fix}`).join('\n');
  for (const pattern of patterns) expect(text).toMatch(pattern);
}

import type { Root } from 'hast';
import { guardSize, maxBodyLength } from './guards.ts';
import { arrangeHeadings } from './headings.ts';
import { prepare } from './mask.ts';
import type { Range } from './mask.ts';
import { codeRanges, plainParagraphs } from './parse-markdown.ts';
import { pairTags } from './pair-tags.ts';
import { gatesOf, parseComponents, tryParse } from './parse-components.ts';
import type { Gate, ParsedComponents } from './parse-components.ts';
import { collectProblems, lineStarts } from './problem-list.ts';
import { excerpt } from './problems.ts';
import type { BodyProblem, Report } from './problems.ts';
import { hazards, scan } from './scan.ts';
import { shapeTree } from './shape.ts';

/** A body that can be shown, and what its editor should know. */
export interface ParsedBody {
  /** Only allow-listed elements, `x-…` for our components; no positions, plain JSON. */
  tree: Root;
  problems: BodyProblem[];
}

/**
 * Reads what an editor wrote below the front matter. Markdown and a few components of ours are understood;
 * everything else stays visible as the text that it is. Nothing is ever evaluated, and nothing is thrown:
 * all problems come back at once, in the order of the text.
 * @param source the body; one of more than 200,000 characters is not parsed at all
 * @param options.firstLine line of the file on which the body starts, 1 by default
 */
export function parseBody(source: string, options: { firstLine?: number } = {}): ParsedBody {
  if (source.length > maxBodyLength) return refuseLong(source, options.firstLine ?? 1);
  const text = prepare(source);
  const starts = lineStarts(text);
  const problems = collectProblems(starts, options.firstLine ?? 1);
  const { report } = problems;
  const masks = [...hazards(text), ...guardSize(text, starts, report)].sort((a, b) => a.start - b.start);
  const body = parseAtOnce(text, masks, report) ?? parseStepwise(text, starts, masks, report);
  const tree = shapeTree(body.tree, { source: text, spans: body.spans, gates: body.gates, report });
  arrangeHeadings(tree);
  reportDefinitions(text, body.gates, report);
  return { tree, problems: problems.sorted() };
}

/** Links outside of a result would show the address and the title that a definition inside of it gives them. */
function reportDefinitions(text: string, gates: readonly Gate[], report: Report): void {
  for (const { start, end } of gates) {
    for (const { 0: definition, index } of text.slice(start, end).matchAll(linkDefinition))
      report('syntax', start + index, { text: excerpt(definition.trim()) });
  }
}

const linkDefinition = /^(?:[ \t>]|[-+*][ \t]|\d+[.)][ \t])*\[(?!\^)(?:[^[\]\\]|\\.){1,999}\]:.*/gm;

interface Body extends ParsedComponents {
  tree: Root;
}

/** A body too long to be parsed: plain paragraphs, held back as a whole where results might stand in it. */
function refuseLong(source: string, line: number): ParsedBody {
  const text = prepare(source);
  const gates = /result/i.test(text) ? [{ start: 0, end: text.length, broken: true }] : [];
  const problem: BodyProblem = {
    code: 'too-complex',
    line,
    column: 1,
    args: { limit: String(maxBodyLength) },
  };
  return {
    tree: shapeTree(plainParagraphs(text), { source: text, spans: [], gates, report: () => undefined }),
    problems: [problem],
  };
}

/** The usual case in one run of the parser: nothing that looks like a component of ours stands in code. */
function parseAtOnce(text: string, masks: readonly Range[], report: Report): Body | undefined {
  const tags = scan(text, []).tags;
  const { spans, broken, tooDeep, tooMany } = pairTags(tags);
  if (broken.length + tooDeep.length + tooMany.length > 0) return undefined;
  const tree = tryParse(text, masks, spans);
  if (typeof tree === 'string') return undefined;
  const code = codeRanges(tree);
  const scanned = scan(text, code);
  if (scanned.tags.length !== tags.length) return undefined;
  scanned.reportTo(report);
  return { tree, spans, gates: gatesOf(spans, text.length, false) };
}

/** Finds out what is code with everything masked, then lets in the components outside of it, one by one. */
function parseStepwise(
  text: string,
  starts: readonly number[],
  masks: readonly Range[],
  report: Report,
): Body {
  const plain = tryParse(text, masks, []);
  if (typeof plain === 'string') report('syntax', 0, { text: excerpt(plain) });
  const tree = typeof plain === 'string' ? plainParagraphs(text) : plain;
  const { tags, reportTo } = scan(text, codeRanges(tree));
  reportTo(report);
  const pairing = pairTags(tags);
  return { tree, ...parseComponents(text, starts, masks, pairing, report) };
}

import { isComponentName } from './components.ts';
import { readTag, tagNameAt } from './component-tag.ts';
import type { WrittenTag } from './component-tag.ts';
import { isEscaped } from './mask.ts';
import type { Range } from './mask.ts';
import { excerpt } from './problems.ts';
import type { Report } from './problems.ts';
import { isModuleStatement, readAngle, readBrace } from './prose.ts';

const moduleWord = /^[^\p{L}\r\n]*(import|export)(?![\p{L}\p{N}_])/gmu;
const angleOrBrace = /[<{}]/g;
/** `2*3*4` and `\\server\folder`: a product and a Windows path, not emphasis and not an escape. */
const productOrPath = /(?<=\d)\*(?=[\dA-Za-z(])|(?<=[A-Za-z)])\*(?=\d)|(?<![^\s«"(])\\(?=\\[\p{L}\d])/gu;
const linkTarget = /\]\(\s*<$|\]:\s*<$/;
const bracketed = /^<[^<>\r\n]*>(?=[ \t]*(?:\)|["'(\r\n]|$))/;

/** What must not reach the MDX grammar anywhere, in code or outside of it: sorted by start. */
export function hazards(source: string): Range[] {
  const ranges: Range[] = [];
  for (const match of source.matchAll(angleOrBrace)) {
    const start = match.index;
    ranges.push({ start, end: match[0] === '<' ? endOfAngle(source, start) : start + 1 });
  }
  for (const match of source.matchAll(moduleWord)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    ranges.push({ start, end: start + 1 });
  }
  for (const { index } of source.matchAll(productOrPath)) ranges.push({ start: index, end: index + 1 });
  return ranges.sort((a, b) => a.start - b.start);
}

function endOfAngle(source: string, start: number): number {
  if (isEscaped(source, start)) return start + 1;
  const target = linkTargetAt(source, start);
  if (target) return start + target.length;
  const angle = readAngle(source, start);
  return angle.kind === 'autolink' || angle.kind === 'break' ? angle.end : start + 1;
}

/** `[text](<address with blanks>)`: the only place where Markdown itself has a use for the bracket. */
function linkTargetAt(source: string, start: number): string | undefined {
  if (!linkTarget.test(source.slice(Math.max(0, start - 12), start + 1))) return undefined;
  return bracketed.exec(source.slice(start, start + 500))?.[0];
}

export interface Scan {
  /** The tags of our components, in the order of the text. */
  tags: WrittenTag[];
  reportTo: (report: Report) => void;
}

/**
 * Finds the tags of our components and every attempt at other markup or program, outside of `code`.
 * @param code sorted ranges the parser takes for code
 */
export function scan(source: string, code: readonly Range[]): Scan {
  const found: Parameters<Report>[] = [];
  const tags: WrittenTag[] = [];
  const note: Report = (...problem) => found.push(problem);
  const inCode = rangeTest(code);
  const openTags = new Map<string, number>();
  let from = 0;
  for (const { index: start, 0: char } of source.matchAll(angleOrBrace)) {
    if (start < from || inCode(start) || char === '}' || isEscaped(source, start)) continue;
    from = char === '{' ? scanBrace(source, start, note) : scanAngle(source, start, tags, openTags, note);
  }
  reportModules(source, rangeTest(code), note);
  return { tags, reportTo: (report) => found.forEach((problem) => report(...problem)) };
}

function reportModules(source: string, inCode: (offset: number) => boolean, report: Report): void {
  for (const match of source.matchAll(moduleWord)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    if (inCode(start) || !isModuleStatement(source, start)) continue;
    report('esm', start, { text: excerpt(/.*/.exec(source.slice(start, start + 200))?.[0] ?? '') });
  }
}

function scanBrace(source: string, start: number, report: Report): number {
  const found = readBrace(source, start);
  if (!found) return start + 1;
  report(found.kind, start, { text: excerpt(source.slice(start, found.end)) });
  return found.end;
}

function scanAngle(
  source: string,
  start: number,
  tags: WrittenTag[],
  openTags: Map<string, number>,
  report: Report,
): number {
  const name = tagNameAt(source, start);
  if (name !== undefined && isComponentName(name)) {
    const tag = readTag(source, start);
    if (tag) tags.push(tag);
    else tags.push({ name, form: 'open', attributes: [], start, end: start });
    return tag?.end ?? start + 1;
  }
  const target = linkTargetAt(source, start);
  if (target) return start + target.length;
  const angle = readAngle(source, start);
  switch (angle.kind) {
    case 'prose':
      return start + 1;
    case 'unsafe-link':
      report('unsafe-link', start, { href: excerpt(angle.href) });
      return angle.end;
    case 'comment':
      report('comment', start, { text: excerpt(source.slice(start, angle.end)) });
      return angle.end;
    case 'unknown-component':
    case 'raw-html':
      if (isFirstOfPair(source, start, angle.name, openTags)) {
        report(
          angle.kind,
          start,
          angle.kind === 'raw-html' ? { tag: angle.name } : { component: angle.name },
        );
      }
      return angle.end;
    default:
      return angle.end;
  }
}

/** One finding for an element, not two: a closing tag is reported only if nothing opened it. */
function isFirstOfPair(source: string, start: number, name: string, openTags: Map<string, number>): boolean {
  const open = openTags.get(name) ?? 0;
  const closes = source[start + 1] === '/';
  openTags.set(name, closes ? Math.max(0, open - 1) : open + 1);
  return !closes || open === 0;
}

/** A test for ascending offsets against sorted ranges. */
function rangeTest(ranges: readonly Range[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while (index < ranges.length && (ranges[index]?.end ?? 0) <= offset) index++;
    const range = ranges[index];
    return range !== undefined && range.start <= offset;
  };
}

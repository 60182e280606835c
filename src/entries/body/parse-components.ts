import type { Root } from 'hast';
import type { WrittenTag } from './component-tag.ts';
import { componentOf, isComponentName } from './components.ts';
import { maxComponents, maxDepth } from './guards.ts';
import { maskRanges, unmaskLiteral } from './mask.ts';
import type { Range } from './mask.ts';
import type { ComponentSpan, Pairing } from './pair-tags.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { excerpt } from './problems.ts';
import type { Report } from './problems.ts';

/** A stretch of the source that is a programme's result. */
export interface Gate extends Range {
  program?: string;
  /** Its tags could not be parsed, so whatever it touches must be held back as a whole. */
  broken: boolean;
}

export interface ParsedComponents {
  /** Nothing when not a single component could be kept. */
  tree?: Root;
  /** The components the parser was given, in the order of the text. */
  spans: ComponentSpan[];
  gates: Gate[];
}

const mostRetries = 20;
/** Characters parsed again in all retries together, so that a large body cannot stall the build. */
const retryBudget = 1_000_000;

/**
 * Parses a body with the tags of our components left to the parser. A component that the parser refuses
 * (opened in one block, closed in another) is reported, becomes text, and the rest is parsed again.
 * @param starts offsets of the lines of `text`
 */
export function parseComponents(
  text: string,
  starts: readonly number[],
  masks: readonly Range[],
  pairing: Pairing,
  report: Report,
): ParsedComponents {
  const { tooDeep, tooMany } = pairing;
  for (const { start } of tooDeep) report('too-deep', start, { limit: String(maxDepth) });
  const [firstTooMany] = tooMany;
  if (firstTooMany) report('too-complex', firstTooMany.open.start, { limit: String(maxComponents) });
  const lost: ComponentSpan[] = [...tooDeep.map((open) => ({ open })), ...tooMany];
  const lose = (span: ComponentSpan) => {
    report('syntax', span.open.start, { text: tagText(text, span.open) });
    lost.push(span);
  };
  for (const open of pairing.broken) lose({ open });
  let spans = pairing.spans;
  let tree: Root | undefined;
  for (let attempt = 0; spans.length > 0 && !tree; attempt++) {
    const result = tryParse(text, masks, spans);
    if (typeof result !== 'string') {
      tree = result;
    } else {
      const mayRetry = attempt < mostRetries && (attempt + 1) * text.length <= retryBudget;
      const culprit = mayRetry ? refusedSpan(starts, result, spans) : undefined;
      const refused = culprit ? [culprit] : spans;
      refused.forEach(lose);
      spans = spans.filter((span) => !refused.includes(span));
    }
  }
  const gates = [...gatesOf(spans, text.length, false), ...gatesOf(lost, text.length, true)];
  return { ...(tree ? { tree } : {}), spans, gates };
}

function tagText(text: string, { start, end }: WrittenTag): string {
  return excerpt(text.slice(start, end > start ? end : start + 40));
}

/** Parses with everything masked but the tags of `spans`; gives the parser's message when it refuses. */
export function tryParse(
  text: string,
  masks: readonly Range[],
  spans: readonly ComponentSpan[],
): Root | string {
  const tags = spans.flatMap(({ open, close }) => (close ? [open, close] : [open]));
  try {
    return parseMarkdown(withoutForeignAttributes(maskRanges(text, exceptTags(masks, tags)), tags));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function exceptTags(masks: readonly Range[], tags: readonly WrittenTag[]): Range[] {
  const starts = new Set(tags.map((tag) => tag.start));
  return masks.filter((mask) => !starts.has(mask.start));
}

/** Blanks out what is not a quoted attribute of the component: the parser never sees an expression. */
function withoutForeignAttributes(masked: string, tags: readonly WrittenTag[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of tags.flatMap(foreignAttributes).sort((a, b) => a.start - b.start)) {
    parts.push(masked.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  parts.push(masked.slice(from));
  return parts.join('');
}

function foreignAttributes(tag: WrittenTag): Range[] {
  const known = isComponentName(tag.name) ? componentOf(tag.name).attributes : {};
  return tag.attributes.filter(({ name, kind }) => kind !== 'string' || !Object.hasOwn(known, name));
}

/** The component the parser's message points at by its `line:column`, or the first one on that line. */
function refusedSpan(
  starts: readonly number[],
  message: string,
  spans: readonly ComponentSpan[],
): ComponentSpan | undefined {
  const points = Array.from(message.matchAll(/(\d+):(\d+)/g), ([, line, column]) => {
    const start = starts[Number(line) - 1] ?? 0;
    return { start, end: starts[Number(line)] ?? Infinity, offset: start + Number(column) - 1 };
  });
  const tagStarts = ({ open, close }: ComponentSpan) => (close ? [open.start, close.start] : [open.start]);
  return (
    spans.find((span) => points.some(({ offset }) => tagStarts(span).includes(offset))) ??
    spans.find((span) =>
      points.some(({ start, end }) => tagStarts(span).some((at) => at >= start && at < end)),
    )
  );
}

/** The results among `spans`; one that nothing closes lasts until `end`. */
export function gatesOf(spans: readonly ComponentSpan[], end: number, broken: boolean): Gate[] {
  return spans
    .filter(({ open }) => open.name === 'ResultBlock')
    .map(({ open, close }) => {
      const program = open.attributes.find(
        ({ name, kind }) => name === 'program' && kind === 'string',
      )?.value;
      return {
        start: open.start,
        end: close?.end ?? end,
        broken,
        ...(program ? { program: unmaskLiteral(program) } : {}),
      };
    });
}

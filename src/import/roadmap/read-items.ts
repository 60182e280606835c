import type { RoadmapActivity, RoadmapSubItem } from '#model/roadmap';
import type { ForeignLine } from '../sources/foreign-document.ts';
import { findMarker } from '../table/line-marker.ts';
import { lineText } from './table-cells.ts';

type Items = Pick<RoadmapActivity, 'text' | 'subItems'>;

/** Longest sign of an item that the model holds. */
const longestMarker = 10;

/**
 * Reads the items of a cell: the line or lines before the first item are the text. Where the cell begins with an item,
 * that one is the text, with its sign.
 */
export function readItems(lines: readonly ForeignLine[]): Items {
  const levels = createLevels();
  const text: string[] = [];
  const subItems: RoadmapSubItem[] = [];
  for (const line of lines.flatMap(withMarker).flatMap(splitLine)) {
    const { marker = '', text: words } = line;
    const last = subItems.at(-1);
    if (lineText(line) === '') continue;
    if (text.length === 0) {
      if (marker !== '') levels(line);
      text.push(lineText(line));
    } else if (marker !== '' && words !== '' && marker.length <= longestMarker) {
      subItems.push({ marker, text: words, level: levels(line) });
    } else if (last === undefined) {
      text.push(lineText(line));
    } else if (/^[«"]?[\p{Ll}\d(]/u.test(words)) {
      last.text += `\n${lineText(line)}`;
    } else {
      subItems.push({ marker: '', text: lineText(line), level: 1 });
    }
  }
  return { text: text.join('\n'), subItems };
}

function withMarker(line: ForeignLine): ForeignLine {
  if (line.marker !== undefined) return line;
  const found = findMarker(line.text);
  return found === undefined ? line : { ...line, marker: found.marker, text: found.text };
}

/** A new kind of sign goes one level deeper, one that was there before goes back to its level. */
function createLevels(): (line: ForeignLine) => number {
  const stack: string[] = [];
  return ({ marker = '', level = 1 }) => {
    const kind = marker.replaceAll(/\d+/g, '1').replaceAll(/\p{L}/gu, 'a').replaceAll(/[–—−]/g, '-');
    const at = stack.indexOf(kind);
    if (at === -1) stack.push(kind);
    else stack.length = at + 1;
    return Math.min(6, Math.max(stack.length, level));
  };
}

/** Items that stand behind each other in one line: «1) … 2) …», «…: – …; – …». */
function splitLine(line: ForeignLine): ForeignLine[] {
  return splitNumbers(line).flatMap(splitDashes);
}

const inlineNumber =
  /(?<=[.;:»)]\s)(?<!(?:^|[\s(])(?:п|пп|ст|ч|гл|прил|разд|г|см)\.\s)(\d{1,2})([.)])\s?(?=[\p{Lu}«"]|\p{Ll}{3})/gu;

function splitNumbers(line: ForeignLine): ForeignLine[] {
  const own = /^(\d{1,2})([.)])$/.exec(line.marker ?? '');
  const matches = [...line.text.matchAll(inlineNumber)];
  const sign = own?.[2] ?? matches[0]?.[2];
  let expected = own === null ? 1 : Number(own[1]) + 1;
  const cuts = matches.filter((match) => {
    const isNext = match[2] === sign && Number(match[1]) === expected;
    if (isNext) expected += 1;
    return isNext;
  });
  if (cuts.length < (own === null ? 2 : 1)) return [line];
  const lead = { ...line, text: line.text.slice(0, cuts[0]?.index).trim() };
  const items = cuts.map((cut, index) => ({
    ...(line.level === undefined ? {} : { level: line.level }),
    marker: `${cut[1] ?? ''}${cut[2] ?? ''}`,
    text: line.text.slice(cut.index + cut[0].length, cuts[index + 1]?.index).trim(),
  }));
  return [lead, ...items];
}

const inlineDash = /(?<=[:;])\s([-–—])\s(?=\S)/g;

function splitDashes(line: ForeignLine): ForeignLine[] {
  const isItem = /^[-–—]$/.test(line.marker ?? '');
  const cuts = [...line.text.matchAll(inlineDash)];
  const begins = cuts.findIndex(({ index }) => isItem || line.text[index - 1] === ':');
  const used = begins === -1 ? [] : cuts.slice(begins);
  if (used.length < (isItem ? 1 : 2)) return [line];
  const lead = { ...line, text: line.text.slice(0, used[0]?.index).trim() };
  const items = used.map((cut, index) => ({
    marker: cut[1] ?? '–',
    text: line.text.slice(cut.index + cut[0].length, used[index + 1]?.index).trim(),
  }));
  return [lead, ...items];
}

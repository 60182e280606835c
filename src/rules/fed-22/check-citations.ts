import { citeAct, endOfAct } from '#model/acts/act';
import { findCitations } from '#model/acts/find-citations';
import type { Citation } from '#model/acts/find-citations';
import { judgeCitation, mayBeKnown } from '#model/acts/judge-citation';
import type { JudgedCitation } from '#model/acts/judge-citation';
import { latestDay } from '#model/calendar/partial-date';
import type { Entry, EntryKind } from '#model/content';
import { refOf } from '../rule.ts';
import type { EntryRef, RuleContext, Violation } from '../rule.ts';
import { entryStrings, lineOfOffset } from '../shared/entry-strings.ts';
import type { EntryString } from '../shared/entry-strings.ts';
import { rememberByEntry } from '../shared/remember-by-entry.ts';
import type { Code } from './rule.ts';

/** A citation of an act of the registry, where it stands. */
interface Place {
  at: EntryRef;
  source: EntryString;
  citation: Citation;
  judged: JudgedCitation;
  line: number | undefined;
  /** Words around it say that the act is no longer in force. */
  saysEnded: boolean;
}

/** What every text of the content says of acts of the registry, and how many citations there are. */
export function checkCitations(context: RuleContext): { violations: Violation<Code>[]; citations: number } {
  const school = context.content.school;
  const entries: Entry[] = (Object.keys(context.content.entries) as EntryKind[]).flatMap((kind) => [
    ...context.all(kind),
  ]);
  const found = (school === undefined ? entries : [school, ...entries]).map((entry) => ({
    writtenOn: dayOf(entry),
    places: citationsOf(entry),
  }));
  return {
    violations: found.flatMap(({ writtenOn, places }) => [
      ...places.flatMap(checkPlace),
      ...places.flatMap((place) => checkEnded(place, writtenOn, context.asOf)),
    ]),
    citations: found.reduce((count, { places }) => count + places.length, 0),
  };
}

const citationsOf = rememberByEntry((entry: Entry): readonly Place[] =>
  entryStrings(entry)
    .filter((source) => source.role === 'public' && !isRequisite(entry, source))
    .flatMap((source) => placesIn(entry, source)),
);

/** Numbers in fields of their own belong to the document or the order there; addresses are no prose. */
function isRequisite({ kind }: Entry, { field, text }: EntryString): boolean {
  if (kind === 'documents' && field === 'documentNumber') return true;
  return /(?:^|\.)(?:number|no|parentNo)$/.test(field) || /^https?:\/\//.test(text);
}

/** The same words in the same field are told once. */
function placesIn(entry: Entry, source: EntryString): Place[] {
  const places = findCitations(source.text, mayBeKnown).flatMap((citation): Place[] => {
    const judged = judgeCitation(citation);
    if (judged === undefined) return [];
    const { offset } = citation;
    const around = source.text.slice(Math.max(0, offset - 120), offset + citation.text.length + 120);
    const saysEnded = /утрат\p{L}+ силу|отмен|не действ|действовал|прежн|до \d/iu.test(around);
    return [
      { at: refOf(entry), source, citation, judged, line: lineOfOffset(entry, source, offset), saysEnded },
    ];
  });
  return [...new Map(places.toReversed().map((place) => [place.citation.text, place])).values()].reverse();
}

function checkPlace({ at, source, citation, judged, line }: Place): Violation<Code>[] {
  if (judged.faults.length === 0) return [];
  const args = {
    cited: citation.text,
    faults: judged.faults.join(' '),
    citation: citeAct(judged.act),
  };
  return [{ code: 'miscited', at, field: source.field, args, ...(line === undefined ? {} : { line }) }];
}

/** What was written while the act was in force is right for ever. */
function checkEnded(
  { at, source, citation, judged, line, saysEnded }: Place,
  writtenOn: string | undefined,
  asOf: string,
): Violation<Code>[] {
  const end = endOfAct(judged.act);
  if (end === undefined || end > asOf || saysEnded) return [];
  if (writtenOn !== undefined && writtenOn < end) return [];
  const args = { cited: citation.text, date: end };
  return [{ code: 'citedEnded', at, field: source.field, args, ...(line === undefined ? {} : { line }) }];
}

/** The day of a text that has one; others speak of today. */
function dayOf({ data }: Entry): string | undefined {
  if ('documentDate' in data && data.documentDate !== undefined) return latestDay(data.documentDate);
  if ('publishedOn' in data && data.publishedOn !== undefined) return latestDay(data.publishedOn);
  if ('startDate' in data) return data.startDate;
  return undefined;
}

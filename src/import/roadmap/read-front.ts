import type { Roadmap } from '#model/roadmap';
import { findOwnTitle, readOwnSections, takeFacts } from './own-paper.ts';
import { personName } from './person-words.ts';
import { isUnfilled, readApproval } from './read-approval.ts';
import { readPeriod, readPeriodFact } from './read-period.ts';
import { readSections } from './read-sections.ts';
import type { TextLine } from './split-document.ts';
import type { Tell } from './tell.ts';
import { isAnnexLine, isStampLine, isTitleLine } from './title-lines.ts';

/** What stands before the table. */
export type RoadmapFront = Pick<
  Roadmap,
  'title' | 'period' | 'level' | 'ownerOrganisation' | 'approval' | 'programName' | 'sections'
>;

/** Lines that a title may take, and a stamp above it. */
const longestTitle = 6;
const longestStamp = 14;

/**
 * Reads the lines before the first table: stamp, title, sections.
 * @param more what stands elsewhere but belongs below the title
 */
export function readFront(
  lines: readonly TextLine[],
  tell: Tell,
  more: readonly TextLine[] = [],
): RoadmapFront {
  const start = findTitle(lines);
  if (start === -1) {
    tell('doubt', 'roadmapNoTitle');
    const { sections, approval } = withoutTitle(lines);
    return {
      title: 'Дорожная карта',
      period: {},
      level: 'school',
      sections,
      ...(approval ? { approval } : {}),
    };
  }
  const end = titleEnd(lines, start);
  const title = lines
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
  const stampStart = findStamp(lines, start);
  const stamp = lines.slice(stampStart, start).map(({ text }) => text);
  const unread = stampStart === -1 ? start : stampStart;
  if (unread > 0)
    tell('note', 'roadmapTextBefore', { lines: unread, words: lines[0]?.text.slice(0, 100) ?? '' });
  const approval = stampStart === -1 || isUnfilled(stamp) ? undefined : readApproval(stamp);
  if (approval !== undefined && Object.keys(approval).length === 1)
    tell('note', 'roadmapAnnexOf', { words: approval.text?.replaceAll('\n', ' ') ?? '' });
  const below = [...lines.slice(end), ...more].filter(({ text }) => !/^план мероприятий:?$/iu.test(text));
  const own = takeFacts(below);
  const sections = (own && readOwnSections(own.rest)) ?? readSections(own?.rest ?? below);
  const period = own?.facts.period === undefined ? readPeriod(title) : readPeriodFact(own.facts.period);
  if (Object.keys(period).length === 0) tell('doubt', 'roadmapNoPeriod', { date: approval?.date ?? '' });
  const owner = own?.facts.ownerOrganisation ?? readOwner([title, ...stamp].join('\n'));
  const program = /программ[аыеу]\s+(?:[^«»"]{0,120}\s)?«([^«»]+(?:«[^»]*»)?[^«»]*)»/u.exec(title)?.[1];
  return {
    ...{ title, period, level: readLevel(title), sections },
    ...(approval === undefined ? {} : { approval }),
    ...(owner === undefined ? {} : { ownerOrganisation: owner }),
    ...(program === undefined || /школ|гимнази|лице|сад/iu.test(program) ? {} : { programName: program }),
    ...(own?.facts.programName === undefined ? {} : { programName: own.facts.programName }),
  };
}

/** The first title after the last «Приложение» above one; in a roadmap «План мероприятий» may head its table. */
function findTitle(lines: readonly TextLine[]): number {
  const own = findOwnTitle(lines);
  if (own !== -1) return own;
  const titles = lines.flatMap(({ text }, index) => (isTitleLine(text) ? [index] : []));
  const called = titles.filter((index) => /дорожн/iu.test(lines[index]?.text ?? ''));
  const chosen = called.length > 0 ? called : titles;
  const last = chosen.at(-1) ?? -1;
  const annex = lines.findLastIndex(({ text }, index) => index < last && isAnnexLine(text));
  return chosen.find((index) => index > annex) ?? -1;
}

function titleEnd(lines: readonly TextLine[], start: number): number {
  if (findOwnTitle(lines) === start) return start + 1;
  const isLoud = isUpper(lines[start]?.text ?? '');
  let end = start + 1;
  while (end < lines.length && end - start < longestTitle) {
    const text = lines[end]?.text ?? '';
    const isMore =
      /^[\p{Ll}(]/u.test(text) || /^(?:На|В) (?:период )?\d{4}/u.test(text) || (isLoud && isUpper(text));
    const isNamed =
      /^«[^»]+»$|^\d{4}\s*[-–]\s*\d{2,4}\s*(?:уч|г)|^(?:М[А-Я]{1,4}ОУ|М[А-Я]{0,3}ДОУ|ГБ[А-Я]{0,3}У)\s/u.test(
        text,
      );
    if ((!isMore && !isNamed) || text.length > 250 || /[;:]$/.test(text)) break;
    end += 1;
  }
  return end;
}

function isUpper(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toLocaleUpperCase('ru');
}

/** The first line of the stamp above the title; -1 where there is none. */
function findStamp(lines: readonly TextLine[], title: number): number {
  const from = Math.max(0, title - longestStamp);
  const above = lines.slice(from, title);
  const annex = above.findLastIndex(({ text }) => isAnnexLine(text));
  const at = annex === -1 ? above.findIndex(({ text }) => isStampLine(text)) : annex;
  return at === -1 ? -1 : from + at;
}

function withoutTitle(lines: readonly TextLine[]): Pick<RoadmapFront, 'sections' | 'approval'> {
  const at = lines.findIndex(({ text }) => isStampLine(text) || isAnnexLine(text));
  if (at === -1) return { sections: readSections(lines) };
  const name = lines.findIndex(
    ({ text }, index) => index >= at && new RegExp(personName.source, 'u').test(text),
  );
  const end = Math.max(at, name) + 1;
  const stamp = lines.slice(at, end).map(({ text }) => text);
  return {
    approval: readApproval(stamp),
    sections: readSections([...lines.slice(0, at), ...lines.slice(end)]),
  };
}

function readLevel(title: string): Roadmap['level'] {
  if (/^(?:примерн|типов)/iu.test(title)) return 'sample';
  if (/муниципальн\S+ (?:программ|план|систем)|организаци\S+ (?:города|района|муниципальн)/iu.test(title))
    return 'municipal';
  return /региональн\S+ (?:программ|план|систем)/iu.test(title) ? 'regional' : 'school';
}

const organisation =
  /(?:М[АБК]?Д?ОУ|М[АБК]?ОУ|М[БК]У|МАУ|ГБОУ|ГКОУ|ГАПОУ|ГБПОУ|ЧОУ|ОГБОУ|СП|СШ|СОШ|ООШ)\s+(?:[^«"\n]{0,50}?[«"][^«»"\n]+(?:[«"][^»"\n]+[»"][^«»"\n]*)?[»"](?:\s*№\s*\d+)?|[^«"\n,;]{0,30}?№\s*\d+)/u;

/** «МБОУ «Школа "Родник"»», «МБОУ СОШ № 5». */
function readOwner(text: string): string | undefined {
  return organisation.exec(text)?.[0].replaceAll(/\s+/g, ' ').trim();
}

import type { RoadmapResponsible } from '#model/roadmap';
import { findName, hasStrangers, postIn } from './maybe-names.ts';
import { findPost, isCollective, isOffice, isPost, isRole, isSomebody, personName } from './person-words.ts';

/** Those who are responsible, and whether the words could not be divided among them with certainty. */
export interface ReadResponsible {
  people: RoadmapResponsible[];
  isUnclear: boolean;
}

/**
 * Divides a cell «Ответственные» among people and collectives; every word stays in the text of one of them.
 * @param lines of the cell; an empty line separates
 */
export function readResponsible(lines: readonly string[]): ReadResponsible {
  const parts = joinPosts(lines.flatMap(splitLine)).filter((part) => part !== '');
  const read = parts.map(readPart);
  return {
    people: read.flatMap(({ people }) => people),
    isUnclear: read.some(({ isUnclear }) => isUnclear),
  };
}

/** At «;», and at «,» and «и» where somebody stands on both sides: not «по УВР, ВР». */
function splitLine(line: string): string[] {
  if (line === '') return [''];
  return line
    .split(';')
    .flatMap((part) => joinWhere(part.split(','), ', ', isRest))
    .flatMap((part) => {
      const sides = part.split(/\sи\s/u);
      const arePosts = sides.every((side) => isPost(side) && !isCollective(side));
      const isSplit = sides.length > 1 && (arePosts || (sides.every(isSomebody) && namesIn(part).length > 0));
      return isSplit ? sides : [part];
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** No person of its own, or the post of somebody: «Лебедь О.П., методист» may be one or two. */
function isRest(part: string, before: string): boolean {
  return !isSomebody(part) || isDoubtfulPost(part, before);
}

function isDoubtfulPost(part: string, before: string): boolean {
  return (
    isOnlyName(before) && isPost(part) && !isRole(part) && !isCollective(part) && namesIn(part).length === 0
  );
}

function isOnlyName(words: string): boolean {
  return namesIn(words).length === 1 && words.replace(new RegExp(personName.source, 'u'), '') === '';
}

/** Joins parts that do not stand for themselves to those before them. */
function joinWhere(
  parts: readonly string[],
  sign: string,
  isRestOf: (part: string, before: string) => boolean,
): string[] {
  const joined: string[] = [];
  for (const part of parts.map((words) => words.trim()).filter((words) => words !== '')) {
    const before = joined.pop();
    if (before === undefined) joined.push(part);
    else if (isRestOf(part, before)) joined.push(`${before}${sign}${part}`);
    else joined.push(before, part);
  }
  return joined;
}

/** «ведущий методист» above «О. П. Перегудина» is one person where no post of somebody else stands above it. */
function joinPosts(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [index, line] of lines.entries()) {
    const post = joined.at(-1);
    const above = joined.at(-2) ?? '';
    const isJoined =
      isOnlyName(line) &&
      post !== undefined &&
      lines[index - 1] === post &&
      isPost(post) &&
      !isCollective(post);
    if (!isJoined || namesIn(post).length > 0 || (isPost(above) && namesIn(above).length === 0)) {
      joined.push(line);
      continue;
    }
    joined.pop();
    const isOrganisation =
      above !== '' && lines[index - 2] === above && (!isSomebody(above) || isOffice(above));
    if (isOrganisation) joined.pop();
    joined.push(`${isOrganisation ? `${above} ` : ''}${post} ${line}`);
  }
  return joined;
}

function namesIn(words: string): RegExpExecArray[] {
  return [...words.matchAll(personName)];
}

function readPart(part: string): ReadResponsible {
  const names = namesIn(part);
  const pieces = names.length < 2 ? [part] : cutBetween(part, names);
  const [before = '', behind = ''] = part.split(/,\s*/);
  const isDoubtful = isDoubtfulPost(behind, before);
  if (pieces === undefined) return { people: [{ text: part, collective: false }], isUnclear: true };
  return { people: pieces.map(readOne), isUnclear: isDoubtful || pieces.some(hasStrangersIn) };
}

/** Names one behind the other, each with the post before it, or each with the post behind it in signs. */
function cutBetween(part: string, names: readonly RegExpExecArray[]): string[] | undefined {
  const between = names.slice(1).map((name, index) => {
    const before = names[index];
    return before === undefined ? '' : part.slice(before.index + before[0].length, name.index).trim();
  });
  const first = part.slice(0, names[0]?.index).trim();
  const last = names.at(-1);
  const rest = last === undefined ? '' : part.slice(last.index + last[0].length).trim();
  const isRun = between.every((words) => words === '') && rest === '' && (first === '' || isPost(first));
  const isPostBefore = first !== '' && rest === '' && between.every(isPost) && isPost(first);
  const isPostBehind =
    first === '' && [...between, rest].every((words) => /^(?:\([^)]*\)|[–—-].*)$/u.test(words));
  if (isRun && first !== '' && names.length > 1) return undefined;
  if (isRun) return names.map(([name]) => name);
  if (isPostBehind)
    return cutAt(
      part,
      names.map(({ index }) => index),
    );
  if (!isPostBefore) return undefined;
  const ends = names.slice(0, -1).map((name) => name.index + name[0].length);
  return cutAt(part, [0, ...ends]);
}

function cutAt(part: string, starts: readonly number[]): string[] {
  return starts.map((start, index) => part.slice(start, starts[index + 1]).trim());
}

/** Words that may be another name, or the only one. */
function hasStrangersIn(piece: string): boolean {
  const [name = ''] = namesIn(piece)[0] ?? [];
  return hasStrangers(piece.replace(name, ' '));
}

function readOne(text: string): RoadmapResponsible {
  const [name] = namesIn(text);
  if (name === undefined) return readWithoutInitials(text);
  const [before = '', behind = ''] = text.split(/,\s*/);
  if (isDoubtfulPost(behind, before)) return { text, name: name[0], collective: false };
  const rest = text.replace(name[0], ' ').replaceAll(/^[\s,(:)–—-]+|[\s,(:)–—-]+$/gu, '');
  return { text, name: name[0], collective: false, ...positionOf(postIn(rest, findPost(rest))) };
}

function readWithoutInitials(text: string): RoadmapResponsible {
  const name = findName(text);
  if (name !== undefined)
    return { text, name, collective: false, ...positionOf(postIn(text.replace(name, ';'), undefined)) };
  if (isCollective(text)) return { text, collective: true };
  const isOnlyPost = isPost(text) && !/,\s*\p{Ll}{4}/u.test(text);
  return { text, collective: false, ...positionOf(isOnlyPost ? postIn(text, text) : undefined) };
}

function positionOf(post: string | undefined): Pick<RoadmapResponsible, 'position'> {
  return post === undefined ? {} : { position: lowerFirst(post) };
}

/** «Куратор» → «куратор»; «ИКТ-специалист» stays. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLocaleLowerCase('ru') + words.slice(1) : words;
}

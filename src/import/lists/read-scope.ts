import type { ConsentChannel, ConsentScope } from '#model/permission';
import { siteOf } from '#model/permission';
import { plainWords } from './plain-words.ts';

/** What a consent to distribution permits, as far as words say it. */
export interface ReadScope {
  scopes: ConsentScope[];
  channels: ConsentChannel[];
  resources: string[];
}

const scopeWords: readonly (readonly [RegExp, ConsentScope])[] = [
  [/(?<![а-я])фио(?![а-я])|(?<![а-я])ф\. ?и\. ?о|фамили|(?<![а-я])имени(?![а-я])/, 'name'],
  [/должност/, 'position'],
  [/предмет/, 'subject'],
  [/(?<![а-я])фото/, 'photo'],
  [/стаж/, 'experience'],
  [/категори/, 'category'],
  [/контакт/, 'contact'],
  [/достижени|наград/, 'achievements'],
  [/участи/, 'participation'],
];

const restriction = /(?<![а-я])(?:без|кроме|не|исключ\S*|запре\S*|только после)(?![а-я])/;

const none: ReadScope = { scopes: [], channels: [], resources: [] };

/**
 * Reads what a heading and a cell say together: «Согласие на размещение ФИО на сайте». Never more than the words: where
 * they restrict something, nothing is read.
 * @param site the school's own site: it is meant where no other is named
 */
export function readScope(text: string, site: string): ReadScope {
  const words = plainWords(text);
  if (restriction.test(words)) return none;
  const addresses = [...words.matchAll(/(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:\/\S*)?/gu)]
    .map((match) => match[1] ?? '')
    .filter((host) => !/^(?:ф\.и|и\.о|т\.[ецд])/.test(host));
  const isElsewhere = addresses.some((host) => host.replace(/^www\./, '') !== siteOf(site));
  const namesSite = /(?<![а-я])сайт/.test(words) || addresses.length > 0;
  const isOnSite = namesSite && !isElsewhere;
  return {
    scopes: scopeWords.flatMap(([pattern, scope]) => (pattern.test(words) ? [scope] : [])),
    channels: isOnSite ? ['site'] : [],
    resources: isOnSite ? [site] : [],
  };
}

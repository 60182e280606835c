import type { OutputFile } from '../support/output-text.ts';
import { fold } from '../support/output-text.ts';
import type { Person } from './people.ts';
import type { Withheld } from './values.ts';
import { withheldOf } from './values.ts';

export interface Leak extends Withheld {
  file: string;
}

const isFeed = ({ path }: OutputFile) => path === 'feed/v1/section.json';

/**
 * Every value that stands in an output in which it may not be read, as a word of its own: a Latin letter before a
 * Russian word is the search index's.
 * @throws Error when there is nothing to search
 */
export function findLeaks(files: readonly OutputFile[], people: readonly Person[]): Leak[] {
  const feed = files.filter(isFeed);
  if (feed.length !== 1 || files.length < 40) throw new Error(`only ${files.length} files to search`);
  const site = files.filter((file) => !isFeed(file));
  const marks: Withheld[] = [{ person: '', what: 'photo', channel: 'site', value: 'тайна-снимка' }];
  return [...marks, ...people.flatMap(withheldOf)].flatMap((withheld) => {
    const needle = fold(withheld.value);
    const letters = /[а-я]/.test(needle) ? 'а-я' : 'a-z0-9';
    const wanted = new RegExp(`(?<![${letters}])${needle}${withheld.isStem ? '' : `(?![${letters}])`}`, 'u');
    return (withheld.channel === 'feed' ? feed : site)
      .filter(({ text }) => wanted.test(text))
      .map(({ path }) => ({ ...withheld, file: path }));
  });
}

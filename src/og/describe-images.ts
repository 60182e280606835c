import { imageAddress } from './image-addresses.ts';
import type { SharedSection } from './shared-section.ts';
import type { ImageDescription, SharedEntry } from './types.ts';

/** Titles of the pages that list entries or are about the section, by their addresses; the home page is ''. */
export type ListTitles = ReadonlyMap<string, string>;

/** All images of the section by their addresses: home, lists, entries. */
export function describeImages(
  { schoolName: school, entries }: SharedSection,
  lists: ListTitles,
): Map<string, ImageDescription> {
  const ofLists = [...lists].map(([address, title]): [string, ImageDescription] => [
    imageAddress(address),
    address === '' ? { title: 'Наставничество', school } : { title, school, kindWord: 'Раздел сайта' },
  ]);
  const ofEntries = [...entries.values()].map((entry): [string, ImageDescription] => [
    imageAddress(entry.address),
    describeEntry(entry, school),
  ]);
  return new Map([...ofLists, ...ofEntries]);
}

function describeEntry({ title, kindWord, detail }: SharedEntry, school: string): ImageDescription {
  return { title, school, kindWord, ...(detail === undefined ? {} : { detail }) };
}

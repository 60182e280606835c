import type { Section } from '#section/types';
import { agree } from './agree.ts';
import { school as tellSchool } from './structured-data/things.ts';
import { entryAddresses, tellEntries } from './tell-entry.ts';
import type { SharedEntry, Thing } from './types.ts';

/** What may be told of the section elsewhere: only what the site shows and social networks may show too. */
export interface SharedSection {
  /** Short name of the school, empty where the channels do not call it alike. */
  schoolName: string;
  school: Thing;
  /** By the address of the page. */
  entries: ReadonlyMap<string, SharedEntry>;
  /** Pages of entries, also of those that may not be told of. */
  entryPages: ReadonlySet<string>;
}

/**
 * @param site the section as its pages show it
 * @param social the same for the channel `social`: people by their consent for it (152-ФЗ ст. 10.1)
 */
export function shareSection(site: Section, social: Section): SharedSection {
  const schoolName = agree(site.school, social.school).shortName ?? '';
  const toldThere = new Map(tellEntries(social, schoolName).map((entry) => [entry.address, entry]));
  const entries = tellEntries(site, schoolName).flatMap((entry) => {
    const there = toldThere.get(entry.address);
    return there === undefined ? [] : agreeOnEntry(entry, there);
  });
  return {
    schoolName,
    school: agreeOnThing(tellSchool(site.school), tellSchool(social.school)),
    entries: new Map(entries.map((entry) => [entry.address, entry])),
    entryPages: new Set(entryAddresses(site)),
  };
}

/** Nothing, when the entry has no title that both channels show. */
function agreeOnEntry(entry: SharedEntry, there: SharedEntry): SharedEntry[] {
  const { title, ...both } = agree(entry, there);
  if (title === undefined) return [];
  const { address, kindWord, type } = entry;
  const thing = entry.thing && there.thing && agreeOnThing(entry.thing, there.thing);
  return [{ ...both, address, kindWord, type, title, ...(thing && { thing }) }];
}

function agreeOnThing(one: Thing, other: Thing): Thing {
  return { ...agree(one, other), '@type': one['@type'] };
}

import type { Entry } from '#model/content';
import { permits } from '#model/permission';
import { placeholderSchool } from '#model/placeholder-school';
import { addressOf, listOfKind, pageAddresses, reportsAddress } from '#section/addresses';
import { hiddenState } from './shown-state.ts';
import type { ShownState } from './shown-state.ts';

/**
 * Address of the page that shows the entry, below the base path. What has no page of its own, or none on the day, is
 * shown by another: a person without consent by the list, a pair or group by its programme, a report by the figures.
 */
export function pageOfEntry(entry: Entry, shown: ShownState): string {
  const { kind, slug } = entry;
  switch (kind) {
    case 'school':
      return pageAddresses.home;
    case 'mentees':
      return pageAddresses.mentees;
    case 'reports':
      return reportsAddress;
    case 'pairings':
      return pageOfPairing(entry.id, shown);
    case 'mentors':
      return isNamed(entry as Entry<'mentors'>, shown) ? addressOf(kind, slug) : pageAddresses.mentors;
    default:
      return hiddenState(shown) === undefined ? addressOf(kind, slug) : pageAddresses[listOfKind[kind]];
  }
}

function pageOfPairing(id: string, { visibility }: ShownState): string {
  const program = visibility.shown('programs').find(({ data }) => data.pairing === id);
  return program === undefined ? pageAddresses.mentors : addressOf('programs', program.slug);
}

function isNamed(entry: Entry<'mentors'>, { content, visibility }: ShownState): boolean {
  return permits(entry, 'name', 'site', (content.school ?? placeholderSchool).data, visibility.asOf);
}

import { consentChannels } from '#model/codes';
import { fullName } from '#model/permission';
import type { ConsentChannel, ConsentScope, Participant } from '#model/permission';
import type { School } from '#model/school';
import { permitsAgain } from '#privacy/permits-again';
import { addressOf } from './addresses.ts';
import { labelAnonymously } from './anonymous-labels.ts';
import type { PersonView } from './views/people.ts';
import type { Visibility } from './visibility.ts';

/** Decides how people appear on one channel on the day: every datum by its own consent (152-ФЗ ст. 10.1). */
export interface Persons {
  /** May the datum be shown: its scope is covered and so is the name, without which it belongs to nobody. */
  may(entry: Participant, scope: ConsentScope): boolean;
  /** By name, or by a description that others share. @param scope what is told by the mention, besides the name */
  view(entry: Participant, scope?: ConsentScope): PersonView;
}

export function createPersons(visibility: Visibility, school: School, channel: ConsentChannel): Persons {
  const { asOf } = visibility;
  const allows = (entry: Participant, scope: ConsentScope, on: ConsentChannel) =>
    fullName(entry.data) !== '' && permitsAgain(entry, scope, on, school, asOf);
  const channels = Object.keys(consentChannels.labels) as ConsentChannel[];
  const people = [...visibility.shown('mentors'), ...visibility.shown('mentees')];
  const labels = labelAnonymously(
    people,
    (entry) => !channels.some((on) => allows(entry, 'name', on)),
    school.anonymity.smallestGroup,
    asOf,
  );
  const may = (entry: Participant, scope: ConsentScope) =>
    allows(entry, 'name', channel) && allows(entry, scope, channel);
  return {
    may,
    view: (entry, scope = 'name') => {
      const label = labels.get(`${entry.kind}/${entry.id}`) ?? '';
      if (!may(entry, scope)) return { named: false, label };
      const hasPage = entry.kind === 'mentors' && allows(entry, 'name', 'site');
      const printed = channel !== 'site' || (allows(entry, 'name', 'print') && allows(entry, scope, 'print'));
      return {
        named: true,
        id: entry.id,
        label: fullName(entry.data),
        ...(hasPage ? { address: addressOf('mentors', entry.slug) } : {}),
        ...(printed ? {} : { printLabel: label }),
      };
    },
  };
}

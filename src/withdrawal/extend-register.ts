import { parseRegister } from '#register/people';
import type { PrivatePerson } from '#register/people';
import { setProperty } from './edit-json.ts';
import type { WithdrawnEntry } from './withdraw-entry.ts';

const emptyRegister = '{\n  "people": {}\n}\n';

/**
 * Adds to `people.json` what was taken out of the entries, and the names, also those that stay in an entry for a while;
 * what it says of the people already stays.
 * @param source its text now, undefined when there is none yet
 */
export function extendRegister(
  source: string | undefined,
  withdrawn: readonly WithdrawnEntry[],
  on: string,
): string {
  let text = (source ?? emptyRegister).replace(/^\uFEFF/, '');
  const { people } = parseRegister(text);
  if (!Object.hasOwn(JSON.parse(text) as object, 'people')) text = setProperty(text, ['people'], {});
  for (const { entry, fields } of withdrawn) {
    const { lastName, firstName, patronymic } = entry.data;
    const isTaken = Object.keys(fields).length > 0;
    const before = people[entry.id];
    const isNamed = (before?.lastName ?? before?.firstName ?? before?.patronymic) !== undefined;
    if (!isTaken && (isNamed || (lastName ?? firstName ?? patronymic) === undefined)) continue;
    const names = isNamed ? {} : { lastName, firstName, patronymic };
    const known: PrivatePerson = { ...names, ...before };
    const withdrawals = [
      ...(known.withdrawals ?? []),
      ...(isTaken ? [{ on, file: entry.file, fields }] : []),
    ];
    const all = withdrawals.length === 0 ? {} : { withdrawals };
    text = setProperty(text, ['people', entry.id], { ...known, ...all });
  }
  parseRegister(text);
  return text;
}

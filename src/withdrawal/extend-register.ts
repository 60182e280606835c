import { parseRegister } from '#register/people';
import type { PrivatePerson } from '#register/people';
import { setProperty } from './edit-json.ts';
import type { WithdrawnEntry } from './withdraw-entry.ts';

const emptyRegister = '{\n  "people": {}\n}\n';

/**
 * Adds to `people.json` what was taken out of the entries; what it says of the people already stays.
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
    if (Object.keys(fields).length === 0) continue;
    const { lastName, firstName, patronymic } = entry.data;
    const known: PrivatePerson = people[entry.id] ?? { lastName, firstName, patronymic };
    const withdrawals = [...(known.withdrawals ?? []), { on, file: entry.file, fields }];
    text = setProperty(text, ['people', entry.id], { ...known, withdrawals });
  }
  parseRegister(text);
  return text;
}

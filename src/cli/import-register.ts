import { parseRegister } from '#register/people';
import { setProperty } from '#withdrawal/edit-json';
import type { ImportPlan } from '../import/plan/plan.ts';

const emptyRegister = '{\n  "people": {}\n}\n';

/**
 * Adds to `people.json` the names that the section may not hold; what it says of the people already stays.
 * @param source its text now, undefined when there is none yet
 * @returns undefined when nothing is to be added
 */
export function addNames(source: string | undefined, { entries }: ImportPlan): string | undefined {
  const named = entries.filter(({ state, privateName }) => state !== 'held' && privateName !== undefined);
  if (named.length === 0) return undefined;
  let text = (source ?? emptyRegister).replace(/^\uFEFF/, '');
  const { people } = parseRegister(text);
  if (!Object.hasOwn(JSON.parse(text) as object, 'people')) text = setProperty(text, ['people'], {});
  for (const { id, privateName } of named)
    text = setProperty(text, ['people', id], { ...people[id], ...privateName });
  parseRegister(text);
  return text;
}

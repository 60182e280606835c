import type { Participant } from '#model/permission';
import { experienceBand } from './experience.ts';

/** What is said of somebody of whom nothing may be told but the part in mentoring. */
const roles = { mentors: 'наставник', mentees: 'наставляемый' } as const;

/**
 * Describes people without naming them: the most telling description that at least `smallestGroup` nameless people of
 * the same base share, so that nobody is found by being the only one (case 58). One description serves all pages and
 * channels. People who left the base are described among themselves, because its page no longer counts them. Whoever
 * is named somewhere hides nobody: such a person takes one of the descriptions that the nameless have.
 * @param isNameless is the person named on no channel at all
 * @returns description by `kind/id`
 */
export function labelAnonymously(
  people: readonly Participant[],
  isNameless: (person: Participant) => boolean,
  smallestGroup: number,
  asOf: string,
): Map<string, string> {
  const groups = Map.groupBy(people, ({ kind, data }) => {
    const left = data.leftOn !== undefined && data.leftOn <= asOf;
    return `${kind} ${left ? 'left' : 'present'}`;
  });
  return new Map([...groups.values()].flatMap((group) => labelGroup(group)));

  function labelGroup(group: readonly Participant[]): [string, string][] {
    const chains = new Map(group.map((person) => [keyOf(person), descriptionsOf(person, asOf)]));
    const nameless = group.filter(isNameless).map(keyOf);
    const labels = generalise(new Map(nameless.map((key) => [key, chains.get(key) ?? []])), smallestGroup);
    const used = new Set(labels.values());
    return [...chains].map(([key, chain]) => [
      key,
      labels.get(key) ?? chain.find((label) => used.has(label)) ?? chain.at(-1) ?? '',
    ]);
  }
}

function keyOf({ kind, id }: Participant): string {
  return `${kind}/${id}`;
}

/**
 * Raises descriptions until each is shared by at least `k`, or all have the last one of their chain.
 * @param chains descriptions by person, from the most telling to the plainest; the last one is common to all
 */
export function generalise(chains: ReadonlyMap<string, readonly string[]>, k: number): Map<string, string> {
  const levels = new Map([...chains].map(([key]) => [key, 0]));
  const labelOf = (key: string) => chains.get(key)?.[levels.get(key) ?? 0] ?? '';
  for (;;) {
    const classes = [...Map.groupBy(chains.keys(), labelOf)].map(([label, keys]) => ({ label, keys }));
    const small = classes.filter(({ keys }) => keys.length < k);
    const raised = small.length === 0 ? [] : chooseRaised(classes, small, chains);
    if (raised.length === 0) return new Map([...chains.keys()].map((key) => [key, labelOf(key)]));
    for (const { key, to } of raised) levels.set(key, to);
  }
}

interface LabelClass {
  label: string;
  keys: string[];
}

/**
 * Who is described more plainly next: the small classes one step; those that cannot go a step without becoming
 * nothing but a role draw the smallest class below them to themselves instead.
 */
function chooseRaised(
  classes: readonly LabelClass[],
  small: readonly LabelClass[],
  chains: ReadonlyMap<string, readonly string[]>,
): { key: string; to: number }[] {
  const chainOf = (key: string) => chains.get(key) ?? [];
  const isPlain = ({ label, keys }: LabelClass) =>
    keys.some((key) => chainOf(key).indexOf(label) >= chainOf(key).length - 2);
  const telling = small.filter((found) => !isPlain(found));
  if (telling.length > 0) {
    return telling.flatMap(({ label, keys }) =>
      keys.map((key) => ({ key, to: chainOf(key).indexOf(label) + 1 })),
    );
  }
  for (const { label } of small) {
    const below = classes
      .filter(({ label: other, keys }) =>
        keys.every((key) => chainOf(key).indexOf(label) > chainOf(key).indexOf(other)),
      )
      .sort((a, b) => a.keys.length - b.keys.length || (a.label < b.label ? -1 : 1))[0];
    if (below !== undefined) return below.keys.map((key) => ({ key, to: chainOf(key).indexOf(label) }));
  }
  return small.flatMap(({ label, keys }) =>
    keys.flatMap((key) => {
      const to = chainOf(key).indexOf(label) + 1;
      return to < chainOf(key).length ? [{ key, to }] : [];
    }),
  );
}

/** From the most telling to the plainest; the last but one tells who somebody is, the last only the part in mentoring. */
function descriptionsOf(person: Participant, asOf: string): string[] {
  return [...new Set(allDescriptions(person, asOf).reverse())].reverse();
}

function allDescriptions(person: Participant, asOf: string): string[] {
  const { data, kind } = person;
  const isPupil = person.kind === 'mentees' ? person.data.participant === 'pupil' : data.grade !== undefined;
  if (isPupil)
    return [
      ...(data.grade === undefined ? [] : [`обучающийся ${data.grade} класса`]),
      'обучающийся',
      roles[kind],
    ];
  if (person.kind === 'mentees' && person.data.participant === 'student') return ['студент', roles[kind]];
  if (data.externalOrganisation !== undefined) return ['специалист организации-партнёра', roles[kind]];
  const band = experienceBand(data.experienceSince, asOf);
  const position = data.position?.toLowerCase();
  return [
    ...(position !== undefined && band !== undefined ? [`${position}, ${band}`] : []),
    ...(position === undefined ? [] : [position]),
    ...(band === undefined ? [] : [`педагог, ${band}`]),
    'педагог',
    roles[kind],
  ];
}

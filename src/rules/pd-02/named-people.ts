import type { NameHit } from '#privacy/name-scanner';

/** Ids of the people who are meant, «m-1, n-2»; `unlisted` are those whom only the private register knows. */
export function idsOf(hits: readonly NameHit[]): Record<'people' | 'unlisted', string> {
  const refs = hits.flatMap(({ people }) => people);
  return {
    people: formatIds(refs.filter((ref) => !isPrivate(ref))),
    unlisted: formatIds(refs.filter(isPrivate)),
  };
}

/** No entry has this id, so that nothing can link to it. */
function isPrivate(ref: string): boolean {
  return ref.startsWith('private/');
}

function formatIds(refs: readonly string[]): string {
  return [...new Set(refs.map((ref) => ref.slice(ref.indexOf('/') + 1)))].sort().join(', ');
}

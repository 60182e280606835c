/** As long as an id may be (`entryId` of the model). */
const longest = 60;

/**
 * An id that no entry has, close to the wanted one: `novost`, then `novost-2`, `novost-3`.
 * @param taken ids of every entry of the kind
 */
export function nextFreeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) {
    const end = `-${number}`;
    id = wanted.slice(0, longest - end.length).replace(/-$/, '') + end;
  }
  return id;
}

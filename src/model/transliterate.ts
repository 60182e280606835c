const letters = new Map(
  (
    'а a б b в v г g д d е e ё yo ж zh з z и i й j к k л l м m н n о o п p р r с s т t у u ф f х h ц c ' +
    'ч ch ш sh щ shch ы y э e ю yu я ya ъ - ь -'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, part, index, parts) => {
      if (index % 2 === 0) pairs.push([part, parts[index + 1] === '-' ? '' : (parts[index + 1] ?? '')]);
      return pairs;
    }, []),
);

/** «Приказ № 5 об утверждении» → `prikaz-5-ob-utverzhdenii`; empty when there is no letter or digit. */
export function transliterate(text: string): string {
  const latin = Array.from(text.toLowerCase(), (char) => letters.get(char) ?? char).join('');
  return (latin.match(/[a-z0-9]+/g) ?? []).join('-');
}

/** Longer names do not fit on some disks: one Cyrillic letter becomes up to four Latin ones. */
const longestName = 100;

/** Names that Windows keeps for devices, in any folder. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A transliterated text as a name that every disk can hold: «Нуль» → `nul-0`; at most 100 characters. */
export function portableName(latin: string): string {
  const name = latin.slice(0, longestName).replace(/-$/, '');
  return deviceName.test(name) ? `${name}-0` : name;
}

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

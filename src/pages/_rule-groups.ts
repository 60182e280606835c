/** Groups of the rulebook, by the beginning of a rule's id. */
const groupTitles: readonly (readonly [prefix: string, title: string])[] = [
  ['SEC-', 'Раздел и его наполнение'],
  ['LOC-', 'Локальные акты и люди'],
  ['PRG-', 'Программы'],
  ['R145-', 'Целевая модель наставничества (Р-145)'],
  ['RM-', 'Дорожная карта'],
  ['PD-', 'Персональные данные'],
];

/** What rules say – answers or figures – in the groups of the rulebook; what belongs to none of them comes last. */
export function groupByRulebook<Row extends { id: string }>(
  rows: readonly Row[],
): { title: string; rows: Row[] }[] {
  const prefixOf = ({ id }: Row) => groupTitles.find(([prefix]) => id.startsWith(prefix))?.[0];
  return [...groupTitles, [undefined, 'Общие правила'] as const]
    .map(([prefix, title]) => ({ title, rows: rows.filter((row) => prefixOf(row) === prefix) }))
    .filter((group) => group.rows.length > 0);
}

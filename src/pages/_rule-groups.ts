/** A group of the rulebook. */
interface RuleGroup<Row> {
  title: string;
  /** Last part of the address of its page. */
  slug: string;
  rows: Row[];
}

/** Groups of the rulebook, by the beginning of a rule's id; the last one takes what belongs to none of them. */
const groups: readonly (readonly [prefix: string, slug: string, title: string])[] = [
  ['SEC-', 'razdel', 'Раздел и его наполнение'],
  ['LOC-', 'akty-i-lyudi', 'Локальные акты и люди'],
  ['PRG-', 'programmy', 'Программы'],
  ['R145-', 'r-145', 'Целевая модель наставничества (Р-145)'],
  ['RM-', 'dorozhnaya-karta', 'Дорожная карта'],
  ['PD-', 'personalnye-dannye', 'Персональные данные'],
  ['', 'obshchie', 'Общие правила'],
];

/** What rules say – answers or figures – in the groups of the rulebook that have any. */
export function groupByRulebook<Row extends { id: string }>(rows: readonly Row[]): RuleGroup<Row>[] {
  const prefixOf = ({ id }: Row) => groups.find(([prefix]) => id.startsWith(prefix))?.[0];
  return groups
    .map(([prefix, slug, title]) => ({ title, slug, rows: rows.filter((row) => prefixOf(row) === prefix) }))
    .filter((group) => group.rows.length > 0);
}

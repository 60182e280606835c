import type { ExistingEntry } from './context.ts';
import { isUntitled } from './match-roadmap.ts';
import type { ImportedEntry, Json, JsonObject } from './plan.ts';
import { isObject, plainText } from './signature.ts';

/** What the importer guesses from a title that the file does not have. */
const guessed: ReadonlySet<string> = new Set(['title', 'period', 'level']);

/**
 * Leaves out of a roadmap what is no word of the file but a guess of the importer, where the section knows better: a
 * name and a period for a table without a title, the level, stages of the sample, keys of the contingent.
 */
export function alignRoadmap(imported: ImportedEntry, { data: known }: ExistingEntry): ImportedEntry {
  const isNamed = !isUntitled(imported);
  const fields = Object.entries(imported.data).filter(
    ([key]) => (isNamed || !guessed.has(key)) && !(key === 'level' && known[key] !== undefined),
  );
  const data = fields.map(([key, value]): [string, Json] => [key, align[key]?.(value, known[key]) ?? value]);
  const remarks = imported.remarks.filter(
    ({ code }) => code !== 'roadmapNoTitle' && !(code === 'roadmapNoRegime' && known['regime'] !== undefined),
  );
  return { ...imported, data: Object.fromEntries(data), remarks };
}

const align: Readonly<Record<string, (value: Json, known: Json | undefined) => Json>> = {
  period: alignPeriod,
  stages: alignStages,
  contingentTable: alignContingent,
};

/** A school year or days say the same as the words that our papers print for them. */
function alignPeriod(period: Json, known: Json | undefined): Json {
  if (!isObject(period) || !isObject(known) || known['text'] !== undefined) return period;
  return without(period, 'text');
}

/** To which stage of the sample a stage answers is matched by its title; the section's choice stays. */
function alignStages(stages: Json, known: Json | undefined): Json {
  const chosen = new Set(
    objects(known).flatMap((stage) => (stage['sampleStages'] === undefined ? [] : [titleOf(stage)])),
  );
  return objects(stages).map((stage) =>
    chosen.has(titleOf(stage)) ? without(stage, 'sampleStages') : stage,
  );
}

function titleOf({ title }: JsonObject): string {
  return plainText(text(title));
}

function without(value: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
}

/** The table as the section has it, where each row of the file stands in it with the same numbers; else the file's. */
function alignContingent(table: Json, known: Json | undefined): Json {
  if (!isObject(table) || !isObject(known)) return table;
  const [columns, knownColumns, rows, knownRows] = [
    objects(table['columns']),
    objects(known['columns']),
    objects(table['rows']),
    objects(known['rows']),
  ];
  const keys = columns.map((column) => {
    const same = knownColumns.find((one) => one['kind'] === column['kind'] && one['date'] === column['date']);
    return [column['key'], same?.['key']] as const;
  });
  const holds = rows.every((row) => {
    const same = knownRows.find((one) => one['no'] === row['no'] && labelOf(one) === labelOf(row));
    const [values, knownValues] = [row['values'], same?.['values']];
    if (!isObject(values) || !isObject(knownValues)) return false;
    return keys.every(
      ([key, knownKey]) =>
        typeof key === 'string' && typeof knownKey === 'string' && values[key] === knownValues[knownKey],
    );
  });
  return holds ? known : table;
}

/** As our papers print it: with the line above it and its unit. */
function labelOf({ lead, label, unit }: JsonObject): string {
  const words = typeof unit === 'string' ? `${text(label)}, ${unit}` : text(label);
  return plainText(`${text(lead)} ${words}`);
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

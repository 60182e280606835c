import type { ContingentTable } from '#model/roadmap';

export type TableCode =
  | 'forecastColumnMissing'
  | 'valueMissing'
  | 'columnUnknown'
  | 'negative'
  | 'notInteger'
  | 'parentUnknown'
  | 'childExceedsParent'
  | 'sumDiffers';

export interface TableFault {
  code: TableCode;
  /** Path inside the table. */
  field: string;
  args: Record<string, string | number>;
}

type Row = ContingentTable['rows'][number];

/**
 * Faults of a contingent table. Parts are compared with their whole one by one; they are added up only where the
 * whole says that they divide it (`partition`): in real tables parts overlap or are not all listed.
 */
export function checkTable({ columns, rows }: ContingentTable): TableFault[] {
  const hasForecast = columns.some(({ kind }) => kind === 'forecast');
  const faults: TableFault[] = hasForecast
    ? []
    : [{ code: 'forecastColumnMissing', field: 'columns', args: {} }];
  return [
    ...faults,
    ...rows.flatMap((row, index) => [
      ...checkValues(row, index, columns),
      ...checkParent(row, index, rows),
      ...checkSum(row, index, rows),
    ]),
  ];
}

function checkValues(row: Row, index: number, columns: ContingentTable['columns']): TableFault[] {
  const { no, label } = row;
  const known = new Map(columns.map((column) => [column.key, column]));
  const missing = columns
    .filter(({ key }) => row.values[key] === undefined)
    .map(({ key, kind, date }): TableFault => {
      return { code: 'valueMissing', field: `rows.${index}.values.${key}`, args: { no, label, kind, date } };
    });
  const wrong = Object.entries(row.values).flatMap(([key, value]): TableFault[] => {
    const field = `rows.${index}.values.${key}`;
    if (!known.has(key)) return [{ code: 'columnUnknown', field, args: { no, label, key } }];
    if (value < 0) return [{ code: 'negative', field, args: { no, label, value } }];
    return Number.isInteger(value) ? [] : [{ code: 'notInteger', field, args: { no, label, value } }];
  });
  return [...missing, ...wrong];
}

function checkParent(row: Row, index: number, rows: readonly Row[]): TableFault[] {
  const { no, label, parentNo } = row;
  if (parentNo === undefined) return [];
  const parent = rows.find((other) => other.no === parentNo && other !== row);
  if (parent === undefined) {
    return [{ code: 'parentUnknown', field: `rows.${index}.parentNo`, args: { no, label, parentNo } }];
  }
  return Object.entries(row.values).flatMap(([key, value]): TableFault[] => {
    const whole = parent.values[key];
    if (whole === undefined || value <= whole) return [];
    const args = { no, label, value, parentNo, whole };
    return [{ code: 'childExceedsParent', field: `rows.${index}.values.${key}`, args }];
  });
}

/** Only for a whole whose parts divide it, and only in columns where every part has a value. */
function checkSum(row: Row, index: number, rows: readonly Row[]): TableFault[] {
  const parts = rows.filter(({ parentNo }) => parentNo === row.no);
  if (row.breakdown !== 'partition' || parts.length === 0) return [];
  return Object.entries(row.values).flatMap(([key, whole]): TableFault[] => {
    const values = parts.flatMap((part) => part.values[key] ?? []);
    const sum = values.reduce((total, value) => total + value, 0);
    if (values.length < parts.length || sum === whole) return [];
    const args = { no: row.no, label: row.label, whole, sum };
    return [{ code: 'sumDiffers', field: `rows.${index}.values.${key}`, args }];
  });
}

import type { MeasuredImport, MeasuredImports } from './measure-import.ts';

/** A Markdown table of the imports, the worst fields below it. */
export function formatImports({ imports, missing }: MeasuredImports): string {
  if (missing !== undefined) return `Не измерено: ${missing}.`;
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['файл', 'формат', 'строк сохранено', 'полей без человека', 'ошибочных', 'сомнений', 'мс']),
    `|---|---|${'---:|'.repeat(5)}`,
    ...imports.map((one) => row(cellsOf(one))),
    '',
    ...imports.flatMap(({ source, format, comparison }) =>
      comparison.wrong.map((words) => `${source}, ${format}: ${words.replaceAll('\n', ' ').slice(0, 300)}`),
    ),
  ].join('\n');
}

function cellsOf({ source, format, milliseconds, comparison }: MeasuredImport): (string | number)[] {
  const { rows, fields, wrong, doubts } = comparison;
  return [
    ...[source, format, share(rows.kept, rows.total), share(fields.mapped, fields.total)],
    ...[wrong.length, doubts, milliseconds.toFixed(0)],
  ];
}

function share(part: number, whole: number): string {
  return `${part} из ${whole} (${((part * 100) / whole).toFixed(1).replace('.', ',')} %)`;
}

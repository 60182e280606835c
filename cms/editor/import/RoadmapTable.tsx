import type { ImportTableRow } from '../../api/import.ts';

interface Props {
  title: string;
  rows: readonly ImportTableRow[];
}

/** A roadmap as its author drew it: to be compared with the document, so it scrolls to all sides. */
export function RoadmapTable({ title, rows }: Props) {
  const [labels, ...body] = rows;
  if (labels === undefined) return null;
  return (
    <div className="import-table" tabIndex={0} role="region" aria-label={`Таблица: ${title}`}>
      <table>
        <thead>
          <tr>
            {labels.cells.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={index} className={row.kind}>
              <Cells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The heading of a stage goes over the whole width unless it has cells of its own. */
function Cells({ row: { kind, cells } }: { row: ImportTableRow }) {
  const [first = '', ...others] = cells;
  if (kind === 'stage' && others.every((cell) => cell === ''))
    return (
      <th scope="rowgroup" colSpan={cells.length}>
        {first}
      </th>
    );
  return cells.map((cell, index) => <td key={index}>{cell}</td>);
}

import type { Roadmap } from '#model/roadmap';
import { drawRoadmapTable } from '#model/roadmap-table';
import type { PlacedItem } from './build-stages.ts';
import type { RowItem } from './row-items.ts';
import { ownCells } from './table-cells.ts';
import type { Tell } from './tell.ts';

/** Counts rows, and those whose every cell the table of the roadmap prints again; tells of the others. */
export function countKept(
  roadmap: Roadmap,
  items: readonly RowItem[],
  placed: readonly PlacedItem[],
  tell: Tell,
): { total: number; kept: number } {
  const drawn = new Map<string, string>();
  for (const { kind, cells, stage, activity } of drawRoadmapTable(roadmap)) {
    const key = `${kind} ${stage ?? ''} ${activity ?? ''}`;
    drawn.set(key, (drawn.get(key) ?? '') + squeeze(cells.join('')));
  }
  const footnotes = squeeze(roadmap.footnotes.map(({ mark, text }) => mark + text).join(''));
  const places = new Map(placed.map((place) => [place.item, place]));
  let [total, kept] = [0, 0];
  for (const item of items) {
    const place = places.get(item);
    const stage = `${place?.stage ?? ''}`;
    const heading = drawn.get(`stage ${stage} `) ?? '';
    const printed =
      item.type === 'footnote'
        ? footnotes
        : heading + (drawn.get(`activity ${stage} ${place?.activity ?? ''}`) ?? '');
    for (const row of item.rows) {
      const isKept = ownCells(row).every(({ cell }) => printed.includes(squeeze(cell.text)));
      total += 1;
      if (isKept) kept += 1;
      else
        tell(
          'doubt',
          'roadmapRowLost',
          {
            words: row
              .map(({ text }) => text)
              .join(' | ')
              .slice(0, 300),
          },
          item.place,
        );
    }
  }
  return { total, kept };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

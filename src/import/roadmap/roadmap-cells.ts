import type { Roadmap, RoadmapActivity } from '#model/roadmap';

/** A text of a roadmap that visitors read. */
export interface RoadmapText {
  /** Which row, in Russian: «этап 2, мероприятие 3»; never words of the text. */
  row: string;
  /** Heading of the column, where the text stands in one. */
  column?: string;
  text: string;
}

/** The texts of a roadmap that visitors read; not those about who is responsible, of which the section decides. */
export function readCells(roadmap: Roadmap): RoadmapText[] {
  const { title, ownerOrganisation, programName, period, sections, footnotes, figures } = roadmap;
  return [
    ...textsIn('название', title),
    ...textsIn('чья карта', ownerOrganisation),
    ...textsIn('программа', programName),
    ...textsIn('период', period.text),
    ...sections.flatMap((one, index) => textsIn(`вводный раздел ${index + 1}`, one.title, one.text)),
    ...roadmap.columns.flatMap(({ label }, index) => textsIn(`заголовок столбца ${index + 1}`, label)),
    ...roadmap.stages.flatMap((stage, index) => [
      ...textsIn(`этап ${index + 1}`, stage.title, stage.block, stage.goal, stage.task, stage.result),
      ...stage.activities.flatMap((activity, at) =>
        activityTexts(roadmap, activity, `этап ${index + 1}, мероприятие ${at + 1}`),
      ),
    ]),
    ...footnotes.flatMap(({ text }, index) => textsIn(`сноска ${index + 1}`, text)),
    ...figures.flatMap(({ caption, alt }, index) => textsIn(`рисунок ${index + 1}`, caption, alt)),
    ...(roadmap.contingentTable?.rows ?? []).flatMap(({ lead, label }, index) =>
      textsIn(`контингент, строка ${index + 1}`, lead, label),
    ),
  ];
}

function activityTexts({ columns }: Roadmap, activity: RoadmapActivity, row: string): RoadmapText[] {
  const { text, subItems, terms, expectedResult, resources, asWritten } = activity;
  const inColumn = (key: Roadmap['columns'][number]['key'], ...texts: (string | undefined)[]) => {
    const column = columns.find((one) => one.key === key)?.label;
    return textsIn(row, ...texts).map((cell) => ({ ...cell, ...(column === undefined ? {} : { column }) }));
  };
  return [
    ...inColumn('text', text, ...subItems.map((item) => item.text)),
    ...inColumn('terms', ...terms.map(({ raw }) => raw)),
    ...inColumn('expectedResult', expectedResult),
    ...inColumn('resources', ...resources),
    ...asWritten.flatMap((cell): RoadmapText[] => {
      const column = columns[cell.column - 1];
      return column?.key === 'other' ? [{ row, column: column.label, text: cell.text }] : [];
    }),
  ];
}

function textsIn(row: string, ...texts: (string | undefined)[]): RoadmapText[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ row, text }]));
}

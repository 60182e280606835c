import type { RoadmapActivityView, RoadmapView } from '#section/types';

type Column = RoadmapView['columns'][number];

const usualColumns: Column[] = [
  { key: 'no', label: '№' },
  { key: 'text', label: 'Мероприятие' },
  { key: 'terms', label: 'Срок' },
  { key: 'expectedResult', label: 'Ожидаемый результат' },
  { key: 'resources', label: 'Ресурсы' },
  { key: 'responsible', label: 'Ответственные' },
];

/** «1. Подготовка», «Этап I. Подготовка»; a number that ends with a sign of its own gets no other. */
export function stageTitle({ no, title }: Pick<RoadmapView['stages'][number], 'no' | 'title'>): string {
  if (no === undefined || no === '') return title;
  return /[.)]$/.test(no) ? `${no} ${title}` : `${no}. ${title}`;
}

/** What the column has to show of an activity: a line each; nothing where there is nothing. */
export function linesOf(
  { key, number }: TableColumn,
  activity: RoadmapActivityView,
  stage: Pick<RoadmapView['stages'][number], 'no' | 'title'>,
): string[] {
  const { no, text, terms, expectedResult, resources, responsible, otherCells } = activity;
  const lines: Record<Column['key'], (string | undefined)[]> = {
    no: [no],
    stageNo: [stage.no],
    stage: [stage.title],
    text: [text],
    terms,
    expectedResult: [expectedResult],
    resources,
    responsible,
    other: otherCells.filter(({ column }) => column === number).map((cell) => cell.text),
  };
  return lines[key].flatMap((line) => line?.split('\n') ?? []).filter((line) => line !== '');
}

/** A column of the table. */
export interface TableColumn extends Column {
  /** From 1, as in the document; 0 for a column that the document does not have. */
  number: number;
}

/** The columns as the author drew them; without any, the usual ones that have something to show. */
export function columnsOf(roadmap: RoadmapView): TableColumn[] {
  if (roadmap.columns.length > 0)
    return roadmap.columns.map((column, index) => ({ ...column, number: index + 1 }));
  const activities = roadmap.stages.flatMap((stage) => stage.activities);
  const shown: Partial<Record<string, boolean>> = {
    no: activities.some(({ no }) => no !== undefined),
    text: true,
    terms: activities.some(({ terms }) => terms.length > 0),
    expectedResult: activities.some(({ expectedResult }) => expectedResult !== undefined),
    resources: activities.some(({ resources }) => resources.length > 0),
    responsible: activities.some(({ responsible }) => responsible.length > 0),
  };
  return usualColumns.filter(({ key }) => shown[key] === true).map((column) => ({ ...column, number: 0 }));
}

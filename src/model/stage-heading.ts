import type { RoadmapStage } from './roadmap.ts';

type StageParts = Pick<RoadmapStage, 'no' | 'title' | 'block' | 'goal' | 'task' | 'result'>;

/** What a heading of a stage tells; the title is missing where it only names a block or the purpose. */
export type StageHeading = Partial<StageParts>;

const label =
  /^(Цел[ьи]|Задач[аи]|(?:Ожидаем\S+ |Планируем\S+ )?[Рр]езультаты?)(?: этапа)?\s*[:–—-](?=\s|$)\s*/u;
const numbered =
  /^(?:этап\s*(?:№\s*)?)?(\d{1,2}(?:\.\d{1,2})?[.)]|\d{1,2}(?=\s*(?:этап)?\s*[:–—\t-])|[IVX]{1,4}[.)]?(?=[\s:–—-]))\s*(?:этап(?=[\s:.–—-]))?[\s:.–—-]*/iu;
const stageWordFirst = /^этап\s*(?:№\s*)?(\d{1,2}|[IVX]{1,4})[\s:.)–—-]*/iu;

/**
 * Reads the heading of a stage: «Этап 1. Подготовка», «1. Подготовка» with lines «Цель:», «Задача:», «Результат:»,
 * «Блок «Знакомство»».
 * @param text lines of the heading; cells of a row are separated by tabulators
 */
export function readStageHeading(text: string): StageHeading {
  const heading: StageHeading = {};
  let current: 'goal' | 'task' | 'result' | undefined;
  for (const line of text.split('\n').map((words) => words.trim())) {
    const named = label.exec(line)?.[1];
    if (named !== undefined) {
      current = partOf(named);
      heading[current] = line.replace(label, '').trim();
    } else if (current !== undefined) {
      heading[current] = `${heading[current] ?? ''}\n${line}`.trim();
    } else if (line !== '') {
      readTitle(line, heading);
    }
  }
  return heading;
}

function partOf(named: string): 'goal' | 'task' | 'result' {
  const word = named.toLocaleLowerCase('ru');
  if (word.startsWith('цел')) return 'goal';
  return word.startsWith('задач') ? 'task' : 'result';
}

function readTitle(line: string, heading: StageHeading): void {
  if (/^(?:\d+[.)]\s*)?(?:блок(?=[\s«"№])|[«"][^«»"]+[»"]\s+блок(?=\s|$|[,.:]))/iu.test(line)) {
    heading.block = line;
    return;
  }
  const number = stageWordFirst.exec(line) ?? numbered.exec(line);
  const words = (number === null ? line : line.slice(number[0].length)).replaceAll('\t', ' ').trim();
  if (heading.title !== undefined) {
    heading.title = `${heading.title} ${line.replaceAll('\t', ' ')}`;
  } else if (number?.[1] !== undefined && words !== '') {
    heading.no = number[1];
    heading.title = words;
  } else {
    heading.title = line.replaceAll('\t', ' ');
  }
}

const labels = { goal: 'Цель:', task: 'Задача:', result: 'Результат:' } as const;

/** The heading of a stage from its fields. */
export function printStageHeading(stage: StageParts): string {
  const { no, title, block } = stage;
  const parts = (['goal', 'task', 'result'] as const).flatMap((part) => {
    const words = stage[part];
    return words === undefined ? [] : [`${labels[part]} ${words}`.trim()];
  });
  return [block ?? printStageTitle({ title, ...(no === undefined ? {} : { no }) }), ...parts].join('\n');
}

/** «1. Подготовка»; a number that ends with a sign of its own gets no other. */
export function printStageTitle({ no, title }: Pick<RoadmapStage, 'no' | 'title'>): string {
  if (no === undefined) return title;
  return /[.)]$/.test(no) ? `${no} ${title}` : `${no}. ${title}`;
}

/** Whether a cell of the column of stages, as its author wrote it, still names the stage: «Этап 1. Подготовка». */
export function namesStage(written: string, stage: RoadmapStage): boolean {
  return readStageHeading(written).title === stage.title && headingHolds({ ...stage, heading: written });
}

/** Whether the heading, as its author wrote it, still says what the fields of the stage say. */
export function headingHolds(stage: RoadmapStage): boolean {
  if (stage.heading === undefined) return false;
  const read = readStageHeading(stage.heading);
  const same = (part: 'goal' | 'task' | 'result') => (read[part] ?? '') === (stage[part] ?? '');
  return (
    (read.title ?? stage.title) === stage.title &&
    (read.no ?? stage.no) === stage.no &&
    (read.block ?? stage.block) === stage.block &&
    same('goal') &&
    same('task') &&
    same('result')
  );
}

/** An activity of a sample roadmap: what, when, what comes of it, who answers for it. */
interface SampleActivity {
  text: string;
  term: string;
  expectedResult?: string;
  responsible: readonly string[];
  subItems?: readonly string[];
  publishesResults?: true;
}

/** A stage of a sample roadmap: the title is that of the act, everything else is ours. */
export interface SampleStage {
  title: string;
  task?: string;
  result?: string;
  activities: readonly SampleActivity[];
}

const collectives = new Set(['Наставники', 'Наставники и наставляемые', 'Команда программы']);

/** Stages as an entry holds them; activities are numbered within their stage. */
export function stagesOf(stages: readonly SampleStage[], isSample: boolean): Record<string, unknown>[] {
  return stages.map(({ title, task, result, activities }, index) => ({
    no: String(index + 1),
    title,
    ...(task === undefined ? {} : { task }),
    ...(result === undefined ? {} : { result }),
    ...(isSample ? { sampleStages: [index + 1] } : {}),
    activities: activities.map((activity, place) => activityOf(`${index + 1}.${place + 1}`, activity)),
  }));
}

function activityOf(no: string, activity: SampleActivity): Record<string, unknown> {
  const { text, term, expectedResult, responsible, subItems, publishesResults } = activity;
  return {
    no,
    text,
    ...(subItems === undefined ? {} : { subItems: subItems.map((item) => ({ marker: '–', text: item })) }),
    terms: [{ raw: term }],
    ...(expectedResult === undefined ? {} : { expectedResult }),
    responsible: responsible.map((name) => ({
      text: name,
      ...(collectives.has(name) ? { collective: true } : { position: name.toLocaleLowerCase('ru') }),
    })),
    ...(publishesResults === undefined ? {} : { publishesResults }),
  };
}

import type { Roadmap, RoadmapStage } from '#model/roadmap';
import { unstagedTitle } from '#model/roadmap-table';
import { matchSampleStages, tellRegime } from './sample-stages.ts';
import type { Tell } from './tell.ts';

/** Tells whose mentoring the roadmap is about, and which stages of that sample its stages are. */
export function matchStages(
  title: string,
  stages: readonly RoadmapStage[],
  tell: Tell,
): { regime: Roadmap['regime'] | undefined; stages: RoadmapStage[] } {
  const byTitle = regimeOfTitle(title);
  const byStages = tellRegime(stages.map((stage) => stage.title));
  const isClear = byTitle === undefined || byStages === undefined || byTitle === byStages;
  const regime = isClear ? (byStages ?? byTitle) : undefined;
  if (regime === undefined) {
    tell('doubt', 'roadmapNoRegime');
    return { regime, stages: [...stages] };
  }
  const matched = stages.map((stage) => ({ ...stage, sampleStages: matchSampleStages(stage.title, regime) }));
  const unmatched = matched
    .filter(({ sampleStages }) => sampleStages.length === 0)
    .map((stage) => stage.title);
  const titles = [...new Set(unmatched)].filter((words) => words !== unstagedTitle);
  if (titles.length > 0)
    tell('doubt', 'roadmapStageUnmatched', { stages: titles.map((words) => `«${words}»`).join(', ') });
  return { regime, stages: matched };
}

function regimeOfTitle(title: string): Roadmap['regime'] | undefined {
  const isPedagogue =
    /педагогическ\S+ работник|наставничеств\S+ (?:\S+ )?педагог|(?:молод\S+|для|среди) (?:педагог|учител)/iu.test(
      title,
    );
  const isModel = /Р-145|обучающ|ученик|целев\S+ модел\S+ наставничества (?:обучающ|в)/iu.test(title);
  if (isPedagogue === isModel) return undefined;
  return isPedagogue ? 'pedagogue' : 'r145';
}

import type { StarterAnswers, StarterFile } from './answers.ts';
import { higherActs, ownActs } from './documents.ts';
import { checklists } from './checklists.ts';
import { sampleRoadmaps } from './roadmaps.ts';
import { schoolCard } from './school-card.ts';

/**
 * The empty section of a school: its card, acts with their requisites, sample roadmaps, checklists. What cannot be
 * known is left out or stands in a draft, so that the rules ask for it.
 * @returns files in the order in which they are to be listed; the same answers give the same bytes
 */
export function planStarter(answers: StarterAnswers): StarterFile[] {
  const entries = (folder: string, list: readonly (Record<string, unknown> & { id: string })[]) =>
    list.map((data) => ({ path: `${folder}/${data.id}.json`, text: json(data) }));
  return [
    { path: 'school.json', text: json(schoolCard(answers)) },
    ...entries('documents', [...higherActs(answers), ...ownActs(answers)]),
    ...entries('roadmaps', sampleRoadmaps(answers)),
    ...checklists(answers),
  ];
}

function json(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

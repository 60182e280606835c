import { hasPedagogues, hasTargetModel } from './answers.ts';
import type { StarterAnswers, StarterFile } from './answers.ts';
import { consents, firstSteps, yearOfCurator } from './checklist-texts.ts';
import type { Checklist } from './checklist-texts.ts';
import { pupils } from './checklist-pupils.ts';

/** Checklists for the curator as methodical materials: what to collect, in which order. */
export function checklists(answers: StarterAnswers): StarterFile[] {
  const chosen = [
    ...(hasPedagogues(answers) ? [firstSteps, yearOfCurator] : []),
    consents,
    ...(hasTargetModel(answers) ? [pupils] : []),
  ];
  return chosen.map((checklist) => ({
    path: `materials/${checklist.id}.mdx`,
    text: render(checklist, answers.asOf),
  }));
}

function render({ id, title, summary, body }: Checklist, day: string): string {
  return `---
id: ${id}
title: '${title}'
summary: '${summary}'
type: checklist
audience: [curators]
publishedOn: ${day}
---

${body.trim()}
`;
}

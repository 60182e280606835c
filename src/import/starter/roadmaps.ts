import { addMonths } from '#model/calendar/calendar-date';
import { schoolYearOf } from '#model/calendar/school-year';
import { hasPedagogues, hasTargetModel, headOf } from './answers.ts';
import type { StarterAnswers } from './answers.ts';
import { pedagogueStages } from './pedagogue-stages.ts';
import { stagesOf } from './roadmap-rows.ts';
import { targetModelStages } from './target-model-stages.ts';

type Entry = Record<string, unknown> & { id: string };

const number = { key: 'no', label: '№ п/п' };
const text = { key: 'text', label: 'Содержание деятельности' };
const terms = { key: 'terms', label: 'Сроки' };
const result = { key: 'expectedResult', label: 'Ожидаемый результат' };
const responsible = { key: 'responsible', label: 'Ответственный' };

/** Sample roadmaps of the chosen regimes for the school year of the day, from June on for the next: drafts. */
export function sampleRoadmaps(answers: StarterAnswers): Entry[] {
  const schoolYear = schoolYearOf(addMonths(answers.asOf, 3));
  const years = `${schoolYear.replace('-', '–')} учебный год`;
  const position = headOf(answers.type);
  const head = `${position.charAt(0).toLocaleUpperCase('ru')}${position.slice(1)}`;
  const common = { draft: true, ownerOrganisation: answers.shortName, level: 'school' };
  const year = { period: { schoolYear }, approval: { position } };
  return [
    ...(hasPedagogues(answers)
      ? [
          {
            id: `karta-${schoolYear}`,
            title: `Дорожная карта (план мероприятий) по реализации Положения о системе наставничества на ${years}`,
            ...common,
            regime: 'pedagogue',
            ...year,
            basisDocuments: answers.profiles.includes('volgograd-25-2022')
              ? ['prikaz-25-2022']
              : ['pismo-az-1128'],
            columns: [number, text, terms, result, responsible],
            stages: stagesOf(pedagogueStages(head), true),
          },
        ]
      : []),
    ...(hasTargetModel(answers)
      ? [
          {
            id: `karta-r145-${schoolYear}`,
            title: `Дорожная карта внедрения целевой модели наставничества обучающихся на ${years}`,
            ...common,
            regime: 'r145',
            ...year,
            basisDocuments: ['rasp-r-145'],
            columns: [number, text, terms, responsible],
            stages: stagesOf(targetModelStages(head), false),
          },
        ]
      : []),
  ];
}

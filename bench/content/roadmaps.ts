import { asOf } from './entry.ts';
import type { Written } from './entry.ts';

const stages = [
  ['Подготовка условий для реализации системы наставничества', '2026-09'],
  ['Формирование банка программ', '2026-09'],
  ['Формирование банка наставников', '2026-10'],
  ['Отбор и обучение наставников', '2026-10'],
  ['Организация работы пар и групп', '2027-01'],
  ['Завершение персонализированных программ', '2027-05'],
  ['Информационная поддержка', '2027-06'],
] as const;

const actions = ['Провести встречу с педагогами', 'Подготовить документы', 'Рассказать о работе в разделе'];

/** The school's roadmap with the seven stages of the sample (A2), and a municipal plan with the same stages. */
export function makeRoadmap(index: number): Written<'roadmaps'> {
  const school = index === 0;
  return {
    id: school ? 'karta-2026' : 'municipalnyj-plan',
    updatedOn: '2026-11-16',
    title: school ? 'Дорожная карта на 2026-2027 учебный год' : 'Муниципальный план развития наставничества',
    ownerOrganisation: school ? 'Школа для измерений' : 'Отдел образования',
    level: school ? 'school' : 'municipal',
    regime: 'pedagogue',
    period: { from: '2026-09-01', to: '2027-08-31', schoolYear: '2026-2027' },
    approval: {
      position: 'директор',
      date: '2026-08-28',
      order: { kind: 'order', number: '111-о', date: '2026-08-28', document: 'dorozhnaya-karta' },
    },
    basisDocuments: ['prikaz-40-o', 'polozhenie'],
    columns: [
      { key: 'no', label: '№ п/п' },
      { key: 'text', label: 'Содержание деятельности' },
      { key: 'terms', label: 'Сроки' },
      { key: 'expectedResult', label: 'Ожидаемый результат' },
      { key: 'responsible', label: 'Ответственный' },
    ],
    stages: stages.map(([title, month], at) => ({
      no: String(at + 1),
      title,
      sampleStages: [at + 1],
      activities: actions.map((text, step) => ({
        no: `${at + 1}.${step + 1}`,
        text: `${text}: ${title.toLowerCase()}`,
        terms: [{ raw: `${month.slice(5)}.${month.slice(0, 4)}` }],
        expectedResult: 'Участники знают порядок работы',
        responsible: [{ text: 'Куратор', position: 'куратор' }],
        ...(school && `${month}-28` <= asOf ? { doneOn: `${month}-25` } : {}),
      })),
    })),
    ...(school
      ? { targetSeries: [{ audience: 'pedagogues', values: [{ year: 2026, minPercent: 75 }] }], coverageNotes: 9 }
      : {}),
  };
}

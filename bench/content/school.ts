import { asOf } from './entry.ts';
import type { Written } from './entry.ts';
import type { Plan } from './plan.ts';

/** Origin of the school's official site. */
export const schoolSite = 'https://bench.example';

/** The school whose staff is large enough for the people of the plan. */
export function makeSchool(plan: Plan): Written<'school'> {
  const pedagogues = plan.mentors + plan.mentees;
  return {
    fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа для измерений»',
    shortName: 'Школа для измерений',
    type: 'school',
    ownership: 'municipal',
    ogrn: '0000000000000',
    inn: '0000000000',
    founder: 'Отдел образования',
    region: 'Волгоградская область',
    officialSiteUrl: schoolSite,
    mainMenuUrl: `${schoolSite}/`,
    timeZone: 'Europe/Volgograd',
    email: 'school@bench.example',
    rulesProfiles: ['volgograd-25-2022', 'r145-2019'],
    implementsSince: '2022-09-10',
    head: { lastName: 'Ясенева', firstName: 'Лада', patronymic: 'Фомична', position: 'директор' },
    curators: (['pedagogue', 'r145'] as const).map((regime) => ({
      lastName: 'Озерцова',
      firstName: 'Инна',
      patronymic: 'Саввична',
      position: 'заместитель директора по учебно-воспитательной работе',
      regime,
      isDeputyHead: true,
      orderRef: { kind: 'order', number: '112-о', date: '2026-08-28', document: 'prikaz-112-o' },
      from: '2026-08-28',
    })),
    psychologist: { lastName: 'Туманова', firstName: 'Майя', position: 'педагог-психолог', share: 1 },
    staffSnapshots: [
      { schoolYear: '2025-2026', date: '2025-09-01', pedagogues, youngTeachers: 0, youngTeachersRetained: 0 },
      { schoolYear: '2026-2027', date: '2026-09-01', pedagogues, youngTeachers: 0 },
    ],
    pupilSnapshots: [{ schoolYear: '2026-2027', date: '2026-09-01', total: pedagogues * 12 }],
    menteeBankReviews: [
      { reviewedOn: '2025-12-01', reviewedBy: 'куратор', note: 'Проверено, изменений нет' },
      { reviewedOn: '2026-11-02', reviewedBy: 'куратор', note: 'Проверено, изменений нет' },
    ],
    demonstrationAsOf: asOf,
    socialLinks: [{ network: 'vk', url: 'https://vk.com/bench-example' }],
  };
}

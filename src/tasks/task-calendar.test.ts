import { describe, expect, test } from 'vitest';
import { contentWith } from '../../tests/support/content.ts';
import { parseCalendar } from '../../tests/support/parse-calendar.ts';
import { buildTasks } from './build-tasks.ts';
import { taskCalendar } from './task-calendar.ts';

const asOf = '2026-11-22';
const reviewed = { menteeBankReviews: [{ reviewedOn: '2025-12-01' }], implementsSince: '2026-09-01' };

function calendarOf(input: Parameters<typeof contentWith>[0]): string {
  const content = contentWith(input);
  return taskCalendar(buildTasks(content, asOf), content, asOf);
}

test('the whole file', () => {
  const school = { ...reviewed, notApplicable: [{ rule: 'LOC-11', reason: 'Первый год', statedOn: asOf }] };
  expect(calendarOf({ school }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nastavnichestvo//section//RU',
    'CALSCALE:GREGORIAN',
    'NAME:Наставничество\\, что сделать: Школа',
    'X-WR-CALNAME:Наставничество\\, что сделать: Школ',
    ' а',
    'BEGIN:VEVENT',
    'UID:bank-review@school.example',
    'DTSTAMP:20261122T000000Z',
    'DTSTART;VALUE=DATE:20261201',
    'DTEND;VALUE=DATE:20261202',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Проверить базу наставляемых',
    'DESCRIPTION:Сверьте\\, кому нужен наставник\\, и д',
    ' обавьте строку в «Проверки базы наставл',
    ' яемых» карточки школы.\\nОснование: A1 п. 3.4\\',
    ' ; REG п. 4.4.4',
    'CATEGORIES:База и отчёты',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Проверить базу наставляемых',
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('every event has a reminder', () => {
  const { events, alarms } = parseCalendar(calendarOf({ school: reviewed }));
  expect(events.length).toBeGreaterThan(1);
  expect(alarms.map(({ TRIGGER }) => TRIGGER)).toEqual(events.map(() => '-PT15H'));
});

test('a task without a last day is no event, and a calendar without events still one', () => {
  const { events, zones } = parseCalendar(calendarOf({ school: { menteeBankReviews: [] } }));
  expect(events).toEqual([]);
  expect(zones).toHaveLength(1);
});

describe('names', () => {
  const shown = {
    kind: 'distribution',
    scopes: ['name'],
    channels: ['site'],
    resources: ['https://school.example'],
    signedOn: '2026-08-01',
    validTo: '2026-12-31',
  };
  const processing = { kind: 'processing', signedOn: '2026-08-01' };
  const input = {
    mentors: [
      {
        id: 'm-1',
        lastName: 'Росинкина',
        firstName: 'Варвара',
        patronymic: 'Тихоновна',
        consents: [processing, shown],
      },
    ],
    mentees: [{ id: 'n-1', lastName: 'Журавушкин', firstName: 'Прохор' }],
    programs: [
      {
        id: 'p',
        title: 'Школа Росинкиной',
        startDate: '2026-09-01',
        plannedEndDate: '2027-05-31',
        activities: [{ id: 'a1', title: 'Урок у Прохора Журавушкина', dueDate: '2026-12-01' }],
      },
    ],
    roadmaps: [
      {
        id: 'm',
        period: { schoolYear: '2026-2027' },
        title: 'Карта Варвары Тихоновны',
        stages: [
          { title: 'Этап', activities: [{ text: 'Совет у Воронцовой Лидии', terms: [{ raw: 'Май' }] }] },
        ],
      },
    ],
  };

  test('stand nowhere, with a consent neither, of the head neither', () => {
    const text = calendarOf(input).replaceAll('\r\n ', '');
    expect(text).not.toMatch(/Росинкин|Варвар|Тихоновн|Журавушкин|Прохор|Воронцов|Лиди/);
    expect(text).toContain('[имя скрыто]');
  });

  test('people are told by their codes', () => {
    expect(calendarOf(input).replaceAll('\r\n ', '')).toContain(
      'SUMMARY:Взять новое согласие вместо того\\, что кончается: наставник m-1\r\n',
    );
  });
});

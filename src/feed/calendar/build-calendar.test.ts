import { describe, expect, test } from 'vitest';
import { sectionWith } from '../../../tests/support/section.ts';
import { smallSchool, smallSchoolSecrets } from '../../../tests/support/small-school.ts';
import { parseCalendar } from '../../../tests/support/parse-calendar.ts';
import { buildCalendar } from './build-calendar.ts';

const place = { site: 'https://школа.рф', base: '/nastavnichestvo/' };
const site = 'https://xn--80atdl2c.xn--p1ai/nastavnichestvo/';

const calendarOf = (events: Record<string, unknown>[], school = {}) =>
  parseCalendar(buildCalendar(sectionWith({ events: events as { id: string }[], school }).section, place));

const dated = { id: 'ev', title: 'Круглый стол', startDate: '2026-12-04', announcedOn: '2026-11-16' };

describe('an event', () => {
  test('with a time begins at the clock of the school', () => {
    const timed = { ...dated, time: '15:00', place: 'Актовый зал; второй этаж, налево' };
    const { events, zones } = calendarOf([timed], { timeZone: 'Europe/Volgograd' });
    expect(events).toEqual([
      {
        UID: 'ev@xn--80atdl2c.xn--p1ai',
        DTSTAMP: '20261116T000000Z',
        'DTSTART;TZID=Europe/Volgograd': '20261204T150000',
        SUMMARY: 'Круглый стол',
        LOCATION: 'Актовый зал; второй этаж, налево',
        DESCRIPTION: `Когда: 4\u00A0декабря 2026\u00A0года, 15:00\nКак проходит: очно\nПодробно: ${site}anonsy/ev/`,
        CATEGORIES: 'мероприятие',
        URL: `${site}anonsy/ev/`,
      },
    ]);
    expect(zones).toEqual([
      {
        TZID: 'Europe/Volgograd',
        clocks: [{ DTSTART: '20260101T000000', TZOFFSETFROM: '+0300', TZOFFSETTO: '+0300' }],
      },
    ]);
  });

  test.each([
    ['2026-12-04', undefined, undefined, '20261205'],
    ['2026-12-29', '2027-01-02', undefined, '20270103'],
    ['2026-12-29', '2027-01-02', '10:00', '20270103'],
  ])('from %s to %s at %s takes whole days', (startDate, endDate, time, end) => {
    const { events, zones } = calendarOf([
      { ...dated, startDate, ...(endDate && { endDate }), ...(time && { time }) },
    ]);
    expect(events[0]).toMatchObject({
      'DTSTART;VALUE=DATE': startDate.replaceAll('-', ''),
      'DTEND;VALUE=DATE': end,
      TRANSP: 'TRANSPARENT',
    });
    expect(zones).toEqual([]);
    expect(events[0]?.['DESCRIPTION']).toContain(time ?? 'Когда');
  });

  test('is stamped with the day of its last change, else of the announcement, else its own', () => {
    const stamp = (fields: object) => calendarOf([{ ...dated, ...fields }]).events[0]?.['DTSTAMP'];
    expect(stamp({ updatedOn: '2026-11-20' })).toBe('20261120T000000Z');
    expect(stamp({})).toBe('20261116T000000Z');
    expect(stamp({ announcedOn: undefined })).toBe('20261204T000000Z');
  });

  test('tells its kinds and programmes', () => {
    const { section } = sectionWith({
      ...smallSchool,
      events: [{ ...dated, kinds: ['speed'], programs: ['p-done'] }],
    });
    const { events } = parseCalendar(buildCalendar(section, place));
    expect(events[0]?.['DESCRIPTION']).toContain('Вид наставничества: скоростное наставничество\n');
    expect(events[0]?.['DESCRIPTION']).toContain(`Программа: Первый урок – ${site}programmy/p-done/\n`);
  });
});

describe('a calendar', () => {
  test('holds every event of the section, the past ones too', () => {
    const past = { ...dated, id: 'past', startDate: '2026-01-15', announcedOn: '2026-01-10' };
    expect(calendarOf([dated, past]).events.map(({ UID }) => UID?.split('@')[0])).toEqual(['past', 'ev']);
  });

  test('without events is still a calendar, with a component', () => {
    const { events, zones } = calendarOf([]);
    expect(events).toEqual([]);
    expect(zones).toHaveLength(1);
  });

  test('knows the clocks of all its years', () => {
    const events = [
      { ...dated, id: 'a', time: '10:00', startDate: '2020-02-01', announcedOn: '2020-01-01' },
      { ...dated, id: 'b', time: '10:00' },
    ];
    const [zone] = calendarOf(events, { timeZone: 'Europe/Volgograd' }).zones;
    expect(zone?.clocks.map(({ TZOFFSETTO }) => TZOFFSETTO)).toEqual(['+0400', '+0300']);
  });

  test('tells nothing that the section withholds', () => {
    const calendar = buildCalendar(sectionWith(smallSchool).section, place).replaceAll('\r\n ', '');
    expect(calendar).toContain('Круглый стол');
    expect(smallSchoolSecrets.filter((secret) => calendar.includes(secret))).toEqual([]);
  });
});

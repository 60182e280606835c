type Properties = Record<string, string>;

/** A calendar file, read without a word of the code that writes it. */
export interface ParsedCalendar {
  properties: Properties;
  /** Properties by name with parameters; text unescaped. */
  events: Properties[];
  /** Reminders of all events, in order. */
  alarms: Properties[];
  zones: { TZID?: string; clocks: Properties[] }[];
}

const texts = /^(?:SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|NAME|X-WR-CALNAME)$/;

/** Reads a calendar file strictly. @throws Error for what RFC 5545 forbids */
export function parseCalendar(file: string): ParsedCalendar {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/\r(?!\n)|(?<!\r)\n/.test(file)) throw new Error('a line does not end in CRLF');
  const open: string[] = [];
  const calendar: ParsedCalendar = { properties: {}, events: [], alarms: [], zones: [] };
  for (const line of file.replaceAll('\r\n ', '').trimEnd().split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`no content line: ${line}`);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') calendar.events.push({});
      if (value === 'VALARM' && open.at(-2) === 'VEVENT') calendar.alarms.push({});
      if (value === 'VTIMEZONE') calendar.zones.push({ clocks: [] });
      if (value === 'STANDARD') calendar.zones.at(-1)?.clocks.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends where it is not open`);
    } else {
      const target = targetOf(calendar, open.at(-1));
      const key = name in target ? `${name} again` : name;
      target[key] = texts.test(name) ? unescape(value) : value;
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} does not end`);
  return calendar;
}

function targetOf(calendar: ParsedCalendar, component: string | undefined): Properties {
  const targets: Record<string, Properties | undefined> = {
    VCALENDAR: calendar.properties,
    VEVENT: calendar.events.at(-1),
    VALARM: calendar.alarms.at(-1),
    VTIMEZONE: calendar.zones.at(-1) as unknown as Properties | undefined,
    STANDARD: calendar.zones.at(-1)?.clocks.at(-1),
  };
  const target = targets[component ?? ''];
  if (target === undefined) throw new Error(`a property outside of its component`);
  return target;
}

function unescape(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`unescaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/**
 * An instant in words for a sentence: «сегодня в 14:05», «вчера в 9:30», «22 ноября в 14:05», «22 ноября 2025 г. в 14:05».
 * @param instant ISO 8601 with an offset
 * @param now the present instant
 * @param timeZone IANA name; the computer's own when left out
 * @returns the text as it came when it is no instant
 */
export function formatMoment(instant: string, now: Date, timeZone?: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = (date: Date) => new Intl.DateTimeFormat('sv-SE', zone).format(date);
  const time = new Intl.DateTimeFormat('ru', { ...zone, hour: 'numeric', minute: '2-digit' }).format(at);
  if (day(at) === day(now)) return `сегодня в ${time}`;
  if (day(at) === dayBefore(day(now))) return `вчера в ${time}`;
  const sameYear = day(at).slice(0, 4) === day(now).slice(0, 4);
  const date = new Intl.DateTimeFormat('ru', {
    ...zone,
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
  return `${date} в ${time}`;
}

/** `2026-03-01` → `2026-02-28`. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

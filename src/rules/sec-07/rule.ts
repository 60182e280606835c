import { addMonths, addYears } from '#model/calendar/calendar-date';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, RuleOutcome, Violation } from '../rule.ts';

type Code = 'noNews' | 'newsStale' | 'newsUndated' | 'noEvents' | 'eventUndated';

/** How long the newest piece of news stays fresh: our own measure, A1 п. 8.1 sets none. */
const freshMonths = 6;

/** SEC-07: news and announcements of mentoring are published and fresh (A1 п. 8.1). */
export default defineRule<Code>({
  id: 'SEC-07',
  source: 'A1 п. 8.1; REG п. 7.1.2',
  codes: {
    noNews: { severity: 'warning' },
    newsStale: { severity: 'warning' },
    newsUndated: { severity: 'warning' },
    noEvents: { severity: 'warning' },
    eventUndated: { severity: 'error' },
  },
  check(context) {
    const [news, events] = [checkNews(context), checkEvents(context)];
    return {
      violations: [...news.violations, ...events.violations],
      evidence: [...(news.evidence ?? []), ...(events.evidence ?? [])],
    };
  },
});

/** The newest piece of news by the day; on the last day of the sixth month it is still fresh. */
function checkNews(context: RuleContext): RuleOutcome<Code> {
  const { asOf, schoolRef } = context;
  const news = context.all('news');
  const violations: Violation<Code>[] = news
    .filter(({ data }) => data.publishedOn === undefined)
    .map((entry) => {
      const args = { title: entry.data.title };
      return { code: 'newsUndated', at: refOf(entry), field: 'publishedOn', args };
    });
  const dates = news.flatMap(({ data: { publishedOn } }) =>
    publishedOn !== undefined && publishedOn <= asOf ? [publishedOn] : [],
  );
  const newest = dates.toSorted().at(-1);
  if (newest === undefined) {
    violations.push({ code: 'noNews', at: schoolRef, field: '', args: {} });
    return { violations };
  }
  if (addMonths(newest, freshMonths) < asOf) {
    const args = { date: newest, months: freshMonths };
    violations.push({ code: 'newsStale', at: schoolRef, field: '', args });
  }
  return { violations, evidence: news.filter(({ data }) => data.publishedOn === newest).map(refOf) };
}

/** An event to come or one that ended within the last year; the anniversary itself still counts. */
function checkEvents(context: RuleContext): RuleOutcome<Code> {
  const { asOf, schoolRef } = context;
  const events = context.all('events');
  const violations: Violation<Code>[] = events
    .filter(({ data }) => data.startDate === undefined)
    .map((entry) => {
      const args = { title: entry.data.title };
      return { code: 'eventUndated', at: refOf(entry), field: 'startDate', args };
    });
  const yearAgo = addYears(asOf, -1);
  const recent = events.filter(({ data: { startDate, endDate } }) => {
    return startDate !== undefined && (endDate ?? startDate) >= yearAgo;
  });
  if (recent.length === 0) violations.push({ code: 'noEvents', at: schoolRef, field: '', args: {} });
  return { violations, evidence: recent.map(refOf) };
}

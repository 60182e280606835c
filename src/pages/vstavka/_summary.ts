import type { BlockSummary } from '#feed/embed/build-block';
import { formatDate } from '#messages/format';
import { formatDateRange, formatPartialDate } from '#messages/format-display';
import type { Section } from '#section/types';
import { latestPublished } from '../_home/latest.ts';
import { sectionNumbers } from '../_home/numbers.ts';

const [mostPrograms, mostNews] = [5, 3];

/** The home page at a glance, for a block on another site: no more than a column of it. */
export function summarise(section: Section): BlockSummary {
  const { school, asOf, programs, events } = section;
  const running = programs.filter(({ status }) => status.code === 'active' || status.code === 'extended');
  const next = events.find(({ past }) => !past);
  return {
    school,
    asOf,
    numbers: sectionNumbers(section),
    running: running.slice(0, mostPrograms).map(({ title, address, endDate }) => ({
      ...{ title, address },
      ...(endDate === undefined ? {} : { note: `до ${formatDate(endDate)}` }),
    })),
    latest: latestPublished(section, mostNews).map(({ title, address, date }) => ({
      ...{ title, address, note: formatPartialDate(date) },
    })),
    coming:
      next === undefined
        ? []
        : [
            {
              ...{ title: next.title, address: next.address },
              note: [formatDateRange(next.startDate, next.endDate), next.time].filter(Boolean).join(', '),
            },
          ],
  };
}

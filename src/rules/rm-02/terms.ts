import type { Entry } from '#model/content';
import { activitiesOf, roadmapPeriod, termAnchors } from '#model/roadmap-activities';
import { parseTerms } from '#model/term/parse-term';
import type { ParsedTerm, TermMonth } from '#model/term/term-form';
import { refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { daysOff } from './days-off.ts';

export type TermCode = 'termUnknown' | 'dayTypeMissing' | 'eventMissing' | 'yearUnknown' | 'dayOff';

type Doubt = Pick<Violation<TermCode>, 'code' | 'args'>;

/**
 * What is doubtful about the wording of terms (cases 72, 73). A wording that repeats is told once, at its first place:
 * a roadmap has few wordings and many rows.
 */
export function checkTerms(roadmap: Entry<'roadmaps'>, context: RuleContext): Violation<TermCode>[] {
  const found = activitiesOf(roadmap.data).flatMap(({ path, activity }) =>
    activity.terms.flatMap(({ raw, from, to }, index) =>
      // The editor's own days settle what the words leave open.
      from === undefined && to === undefined
        ? parseTerms(raw)
            .flatMap((form) => doubtsOf(form, roadmap, context))
            .map((doubt) => ({ doubt, field: `${path}.terms.${index}.raw` }))
        : [],
    ),
  );
  const groups = Map.groupBy(found, ({ doubt }) => JSON.stringify(doubt));
  return [...groups.values()].flatMap((places) =>
    places.slice(0, 1).map(({ doubt: { code, args }, field }) => ({
      code,
      at: refOf(roadmap),
      field,
      args: { title: roadmap.data.title, ...args, count: places.length },
    })),
  );
}

function doubtsOf(form: ParsedTerm, roadmap: Entry<'roadmaps'>, context: RuleContext): Doubt[] {
  const args = { term: form.raw };
  switch (form.type) {
    case 'text':
      return [{ code: 'termUnknown', args }];
    case 'deadline':
      if (form.dayType === undefined) return [{ code: 'dayTypeMissing', args }];
      if (form.event === undefined) return [{ code: 'eventMissing', args }];
      return daysOff(form, roadmap.data, context).map((date) => ({
        code: 'dayOff',
        args: { ...args, date },
      }));
    case 'month':
    case 'date':
      return lacksYear([form.at], roadmap) ? [{ code: 'yearUnknown', args }] : [];
    case 'month-range':
    case 'date-range':
      return lacksYear([form.from ?? form.to, form.to], roadmap) ? [{ code: 'yearUnknown', args }] : [];
    default:
      return [];
  }
}

/** A month without a year in a roadmap of several years; where the roadmap states no period at all, RM-03 asks for it. */
function lacksYear(months: readonly TermMonth[], { data }: Entry<'roadmaps'>): boolean {
  const isOfSeveralYears = roadmapPeriod(data) !== undefined && termAnchors(data).schoolYear === undefined;
  return isOfSeveralYears && months.some(({ year }) => year === undefined);
}

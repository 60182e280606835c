import { maxDate } from '#model/calendar/calendar-date';
import type { Entry } from '#model/content';
import type { Pairing } from '#model/pairing';
import { runningPairings } from '../shared/running-pairings.ts';
import type { RuleContext } from '../rule.ts';

/** A mentor of a running programme of pedagogues. */
export interface MentorAtWork {
  mentor: Entry<'mentors'>;
  /** Title of the programme in which the mentor began first. */
  program: string;
  /** `YYYY-MM-DD`: start of that programme, or the later day on which the mentor came to it. */
  from: string;
}

/** Mentors of running programmes, each once, with the earliest work, in the order of pairings. */
export function mentorsAtWork(context: RuleContext): MentorAtWork[] {
  const byId = new Map<string, MentorAtWork>();
  for (const { pairing, programs } of runningPairings(context, 'pedagogue')) {
    const ids = [...pairing.data.mentors, ...pairing.data.reverseRoles.map((role) => role.mentor)];
    for (const id of ids) {
      const mentor = context.get('mentors', id);
      if (mentor === undefined) continue;
      for (const { data } of programs) {
        const from = maxDate(data.startDate ?? '', arrivalOf(id, pairing.data));
        const known = byId.get(id);
        if (known === undefined || from < known.from) byId.set(id, { mentor, program: data.title, from });
      }
    }
  }
  return [...byId.values()];
}

/** The day on which the mentor took over, empty when he or she was there from the beginning. */
function arrivalOf(mentor: string, { history }: Pairing): string {
  const arrivals = history.filter(({ event, person }) =>
    event === 'mentor-assigned' || event === 'mentor-replaced'
      ? person === mentor || person === undefined
      : false,
  );
  return maxDate('', ...arrivals.map(({ date }) => date));
}

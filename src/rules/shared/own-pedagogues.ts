import type { Entry } from '#model/content';
import { programsByPairing } from './running-pairings.ts';
import type { RuleContext } from '../rule.ts';

/** The mentor is a pedagogue of this school, so that its head appoints him or her (A1 п. 3.2). */
export function isOwnPedagogue({ data }: Entry<'mentors'>): boolean {
  const isPupil = data.isMinor || data.grade !== undefined;
  return data.isPedagogue && !isPupil && data.externalOrganisation === undefined;
}

/** Published mentors who are pedagogues of this school, have not resigned and do not serve Р-145 alone. */
export function ownPedagogues(context: RuleContext): Entry<'mentors'>[] {
  const byPairing = programsByPairing(context);
  const regimes = new Map<string, Set<string>>();
  for (const { id, data } of context.all('pairings')) {
    const served = (byPairing.get(id) ?? []).map((program) => program.data.regime);
    for (const mentor of [...data.mentors, ...data.reverseRoles.map((role) => role.mentor)]) {
      regimes.set(mentor, new Set([...(regimes.get(mentor) ?? []), ...served]));
    }
  }
  return context.all('mentors').filter((mentor) => {
    const served = regimes.get(mentor.id);
    const servesR145Alone = served !== undefined && served.size > 0 && !served.has('pedagogue');
    const resigned = mentor.data.leftOn !== undefined && mentor.data.leftOn <= context.asOf;
    return isOwnPedagogue(mentor) && !resigned && !servesR145Alone;
  });
}

import type { Entry } from '#model/content';
import { isRunning } from '#model/program-status';
import type { RuleContext } from '../rule.ts';

export type Regime = Entry<'programs'>['data']['regime'];

/** A pairing at work: its programmes that run on the day, at least one, in file order. */
export interface RunningPairing {
  pairing: Entry<'pairings'>;
  programs: readonly Entry<'programs'>[];
}

/** Published programmes of every pairing, by the pairing's id; one pairing may carry several (PRG-16). */
export function programsByPairing(context: RuleContext): ReadonlyMap<string, Entry<'programs'>[]> {
  const byPairing = new Map<string, Entry<'programs'>[]>();
  for (const program of context.all('programs')) {
    const id = program.data.pairing;
    if (id !== undefined) byPairing.set(id, [...(byPairing.get(id) ?? []), program]);
  }
  return byPairing;
}

/**
 * Published pairings with a programme that runs as of the day of the context.
 * @param regime only programmes of this regime; all programmes when it is not given
 */
export function runningPairings(context: RuleContext, regime?: Regime): RunningPairing[] {
  const byPairing = programsByPairing(context);
  return context.all('pairings').flatMap((pairing) => {
    const programs = (byPairing.get(pairing.id) ?? []).filter(
      ({ data }) => isRunning(data, context.asOf) && (regime === undefined || data.regime === regime),
    );
    return programs.length === 0 ? [] : [{ pairing, programs }];
  });
}

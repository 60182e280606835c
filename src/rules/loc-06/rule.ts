import type { Entry } from '#model/content';
import { runningPairings } from '../shared/running-pairings.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

type Code = 'noOverlap' | 'noOverlapReverse' | 'notDescribed' | 'interestNotConfirmed';

/** LOC-06: the mentor's experience answers the mentee's request, and the interest is mutual (A1 п. 6.1). */
export default defineRule<Code>({
  id: 'LOC-06',
  source: 'A1 п. 6.1',
  codes: {
    noOverlap: { severity: 'warning' },
    noOverlapReverse: { severity: 'warning' },
    notDescribed: { severity: 'info' },
    interestNotConfirmed: { severity: 'info' },
  },
  check(context) {
    const pairings = runningPairings(context, 'pedagogue').map(({ pairing }) => pairing);
    return {
      violations: pairings.flatMap((pairing) => [
        ...checkMatch(pairing, context),
        ...checkReverse(pairing, context),
        ...checkInterest(pairing, context.asOf),
      ]),
      evidence: pairings.map(refOf),
      ...(pairings.length === 0 && { notApplicable: { code: 'noPairings', args: {} } }),
    };
  },
});

/** The words of a request are internal: a violation never carries them. */
function checkMatch(pairing: Entry<'pairings'>, context: RuleContext): Violation<Code>[] {
  const { match, mentors, mentees } = pairing.data;
  const requests = [...(match?.requestTags ?? []), ...requestsOf(mentees, context)];
  const competences = [...(match?.competenceTags ?? []), ...competencesOf(mentors, context)];
  const at = refOf(pairing);
  const args = pairingArgs(pairing);
  if (requests.length === 0 || competences.length === 0) {
    return [{ code: 'notDescribed', at, field: 'match', args }];
  }
  return overlap(requests, competences) ? [] : [{ code: 'noOverlap', at, field: 'match', args }];
}

/** Reverse mentoring has a second request, answered by the mentor of that direction. */
function checkReverse(pairing: Entry<'pairings'>, context: RuleContext): Violation<Code>[] {
  return pairing.data.reverseRoles.flatMap(({ mentor, mentee, topic }, index) => {
    const requests = requestsOf([mentee], context);
    const competences = [topic, ...competencesOf([mentor], context)];
    if (requests.length === 0 || overlap(requests, competences)) return [];
    const field = `reverseRoles.${index}`;
    return [{ code: 'noOverlapReverse', at: refOf(pairing), field, args: pairingArgs(pairing) }];
  });
}

function checkInterest(pairing: Entry<'pairings'>, asOf: string): Violation<Code>[] {
  const confirmed = pairing.data.match?.mutualInterestConfirmedOn;
  if (confirmed !== undefined && confirmed <= asOf) return [];
  const field = 'match.mutualInterestConfirmedOn';
  return [{ code: 'interestNotConfirmed', at: refOf(pairing), field, args: pairingArgs(pairing) }];
}

function requestsOf(mentees: readonly string[], context: RuleContext): string[] {
  return mentees.flatMap((id) => context.get('mentees', id)?.data.requestTags ?? []);
}

function competencesOf(mentors: readonly string[], context: RuleContext): string[] {
  return mentors.flatMap((id) => context.get('mentors', id)?.data.competenceTags ?? []);
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one.map(foldTag));
  return other.some((tag) => known.has(foldTag(tag)));
}

function foldTag(tag: string): string {
  return tag.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

function pairingArgs({ id, data }: Entry<'pairings'>): Record<'type' | 'pairing', string> {
  return { type: data.type, pairing: id };
}

import { permits } from '#model/permission';
import type { ConsentChannel, ConsentScope, Participant } from '#model/permission';
import type { School } from '#model/school';

interface Answers {
  school: School;
  asOf: string;
  byQuestion: Map<string, boolean>;
}

const answersOf = new WeakMap<Participant, Answers>();

/**
 * What {@link permits} decides, remembered for each person as long as neither the entry nor the card of the school is
 * replaced and the day is the same.
 */
export function permitsAgain(
  person: Participant,
  scope: ConsentScope,
  channel: ConsentChannel,
  school: School,
  asOf: string,
): boolean {
  let known = answersOf.get(person);
  if (known?.school !== school || known.asOf !== asOf) {
    known = { school, asOf, byQuestion: new Map() };
    answersOf.set(person, known);
  }
  const question = `${scope} ${channel}`;
  const answer = known.byQuestion.get(question) ?? permits(person, scope, channel, school, asOf);
  known.byQuestion.set(question, answer);
  return answer;
}

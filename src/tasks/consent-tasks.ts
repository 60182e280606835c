import { maxDate } from '#model/calendar/calendar-date';
import { isMinorOn, mayBeProcessed } from '#model/permission';
import type { Participant } from '#model/permission';
import fed12 from '#rules/fed-12/rule';
import pd01 from '#rules/pd-01/rule';
import { refOf } from '#rules/rule';
import type { RuleContext } from '#rules/rule';
import { consentRemovals } from '#rules/shared/consent-removals';
import { endingConsents } from '#rules/shared/ending-consents';
import { peopleInBases } from '#rules/shared/people-in-bases';
import { peopleOnRecord } from '#rules/shared/people-on-record';
import type { FoundTask } from './task.ts';

/** What is to be removed after a withdrawal, and consents that run out, have run out, or are to be given anew at 18. */
export function consentTasks(context: RuleContext): FoundTask[] {
  const { asOf } = context;
  return [
    ...peopleOnRecord(context).flatMap((person) => [...removals(person, asOf), ...endings(person, asOf)]),
    ...peopleInBases(context).flatMap((person) => [...ended(person, asOf), ...ownAtEighteen(person, asOf)]),
  ];
}

function personOf(person: Participant): Pick<FoundTask, 'at'> & { args: Record<string, string> } {
  return {
    at: refOf(person),
    args: { role: person.kind === 'mentors' ? 'mentor' : 'mentee', person: person.id },
  };
}

function removals(person: Participant, asOf: string): FoundTask[] {
  const { at, args } = personOf(person);
  return consentRemovals(person, asOf).map(({ index, withdrawnOn, deadline }) => ({
    id: `consent-removal.${person.id}.${withdrawnOn}`,
    code: 'consent-removal',
    at,
    field: `consents.${index}.withdrawnOn`,
    dueOn: deadline,
    rule: fed12,
    args: { ...args, date: withdrawnOn },
  }));
}

function endings(person: Participant, asOf: string): FoundTask[] {
  const { at, args } = personOf(person);
  return endingConsents(person, asOf).map(({ index, consent: { kind, signedOn }, validTo }) => ({
    id: `consent-ending.${person.id}.${kind}.${signedOn}`,
    code: 'consent-ending',
    at,
    field: `consents.${index}.validTo`,
    dueOn: validTo,
    rule: fed12,
    args: { ...args, kind },
  }));
}

/** Without a consent to processing nobody may stay in a base (PD-01). */
function ended(person: Participant, asOf: string): FoundTask[] {
  if (mayBeProcessed(person, asOf)) return [];
  const over = person.data.consents.flatMap(({ kind, validTo, withdrawnOn }) =>
    kind === 'processing' && withdrawnOn === undefined && validTo !== undefined && validTo < asOf
      ? [validTo]
      : [],
  );
  const last = maxDate(...over);
  if (last === undefined) return [];
  const { at, args } = personOf(person);
  const common = { at, field: 'consents', dueOn: last, rule: pd01, args: { ...args, date: last } };
  return [{ id: `consent-ended.${person.id}.${last}`, code: 'consent-ended', ...common }];
}

/** From the 18th birthday the person's own consent counts (152-ФЗ ст. 9; PD-01). */
function ownAtEighteen(person: Participant, asOf: string): FoundTask[] {
  const { adultOn, consents } = person.data;
  const byRepresentative = consents.some(
    ({ kind, signedBy, withdrawnOn }) =>
      kind === 'processing' && signedBy === 'legalRepresentative' && withdrawnOn === undefined,
  );
  if (adultOn === undefined || !byRepresentative) return [];
  if (!isMinorOn(person.data, asOf) && mayBeProcessed(person, asOf)) return [];
  const { at, args } = personOf(person);
  const common = { at, field: 'consents', from: adultOn, dueOn: adultOn, rule: pd01, args };
  return [{ id: `consent-own.${person.id}`, code: 'consent-own', ...common }];
}

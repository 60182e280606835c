import type { DataOf } from '#model/kinds';
import { kinds } from '#model/kinds';
import { permits } from '#model/permission';
import type { Participant } from '#model/permission';
import type { School } from '#model/school';
import type { JsonObject, PrivateName } from '../plan/plan.ts';

/** Banks of people. */
export type Bank = 'mentors' | 'mentees';

export function isBank(kind: string): kind is Bank {
  return kind === 'mentors' || kind === 'mentees';
}

/**
 * May the name stand in the entry: do its own consents permit it on the site of the school on the day (152-ФЗ ст. 10.1;
 * PD-01, PD-02)? An entry that is not valid permits nothing.
 */
export function mayBeNamed(bank: Bank, data: JsonObject, school: School, asOf: string): boolean {
  const parsed = kinds[bank].schema.safeParse({ ...data, id: data['id'] ?? 'new' });
  if (!parsed.success) return false;
  const person = { kind: bank, data: parsed.data as DataOf<Bank> } as Participant;
  return permits(person, 'name', 'site', school, asOf);
}

/** The name as fields of an entry. */
export function nameFields({ lastName, firstName, patronymic }: PrivateName): PrivateName {
  return {
    ...(lastName === undefined ? {} : { lastName }),
    ...(firstName === undefined ? {} : { firstName }),
    ...(patronymic === undefined ? {} : { patronymic }),
  };
}

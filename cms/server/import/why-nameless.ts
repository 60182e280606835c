import type { Kind } from '#model/kind-names';
import type { DataOf } from '#model/kinds';
import { kinds } from '#model/kinds';
import { fullName, mayBeProcessed } from '#model/permission';
import type { Participant } from '#model/permission';
import { isBank } from '../../../src/import/lists/name-place.ts';
import type { Bank } from '../../../src/import/lists/name-place.ts';
import type { PlannedEntry } from '../../../src/import/plan/plan.ts';

/**
 * Why a person stands in the section without a name (152-ФЗ ст. 9 and 10.1; PD-01, PD-02), in Russian.
 * @returns undefined for somebody with a name, for what is no person, and where nothing is written
 */
export function whyNameless({ kind, kept, state }: PlannedEntry, asOf: string): string | undefined {
  if (!isBank(kind) || state === 'held' || state === 'same') return undefined;
  const { lastName, firstName } = kept as { lastName?: string; firstName?: string };
  if (fullName({ lastName, firstName }) !== '') return undefined;
  return `${reasonFor(kind, kept, asOf)} Имя останется в закрытом списке школы.`;
}

function reasonFor(kind: Bank & Kind, kept: PlannedEntry['kept'], asOf: string): string {
  const parsed = kinds[kind].schema.safeParse(kept);
  if (!parsed.success) return 'В записи не хватает обязательных полей, и согласие не проверить.';
  const person = { kind, data: parsed.data as DataOf<Bank> } as Participant;
  if (person.data.consents.length === 0) return 'Согласия на показ имени в файле нет.';
  if (!mayBeProcessed(person, asOf))
    return 'Нет действующего согласия на обработку персональных данных (PD-01).';
  return 'Нет действующего согласия на распространение, в котором названы имя и этот сайт (PD-02).';
}

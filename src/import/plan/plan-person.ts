import { kinds } from '#model/kinds';
import { isBank, mayBeNamed, nameFields } from '../lists/name-place.ts';
import type { Bank } from '../lists/name-place.ts';
import { remark } from './context.ts';
import type { PlanContext } from './context.ts';
import type { Draft, NewName } from './draft.ts';
import { fullerName, indexPeople, keyOfName, nameIn } from './match-people.ts';
import type { KnownName, PeopleIndex } from './match-people.ts';
import { mergeFields } from './merge-fields.ts';
import type { Merged } from './merged.ts';
import type { ImportedEntry, JsonObject, PrivateName } from './plan.ts';

/** Plans the entries of people: whom the section or the register knows, is found by name. */
export function createPersonPlanner(context: PlanContext): (imported: ImportedEntry) => Draft {
  const indexes = { mentors: indexPeople('mentors', context), mentees: indexPeople('mentees', context) };
  return (imported) => {
    const { kind } = imported;
    if (!isBank(kind)) throw new RangeError(`not a bank of people: ${kind}`);
    const name = imported.privateName ?? nameIn(imported.data);
    if (name === undefined) return { imported, label: '', held: [] };
    const label = Object.values(nameFields(name)).join(' ');
    const found = indexes[kind].find(name);
    const [known, ...more] = found;
    if (more.length > 0) {
      const ids = found.map(({ id }) => id).join(', ');
      return { imported, label, held: [remark('doubt', 'planAmbiguous', { ids })] };
    }
    const twin = kind === 'mentees' ? twinOf(name, indexes.mentors, imported.data) : [];
    const nameless = { ...imported, data: withoutName(imported.data) };
    const draft =
      known?.entry === undefined
        ? newPerson(kind, name, known, context)
        : knownPerson(kind, nameless, name, known, context);
    const told = known?.entry === undefined ? nameless : { ...nameless, remarks: withoutInitials(nameless) };
    return { ...draft, imported: told, label, remarks: [...(draft.remarks ?? []), ...twin] };
  };
}

/** The same name in the bank of mentors: a person may say that it is the same person. */
function twinOf(name: PrivateName, mentors: PeopleIndex, data: JsonObject) {
  const [twin, ...more] = mentors.find(name).filter((known) => keyOfName(known.name) === keyOfName(name));
  const isTold = twin === undefined || more.length > 0 || data['sameAsMentor'] !== undefined;
  return isTold ? [] : [remark('note', 'planTwin', { id: twin.id })];
}

function newPerson(
  bank: Bank,
  name: PrivateName,
  known: KnownName | undefined,
  { school, asOf }: PlanContext,
): Omit<Draft, 'imported' | 'label'> {
  return {
    ...(known === undefined ? {} : { id: known.id }),
    nameOf: (data) =>
      placeName(name, known?.name, mayBeNamed(bank, { ...nameFields(name), ...data }, school, asOf)),
  };
}

function knownPerson(
  bank: Bank,
  imported: ImportedEntry,
  name: PrivateName,
  { entry, isPublic, name: before }: KnownName,
  { school, asOf }: PlanContext,
): Omit<Draft, 'imported' | 'label'> {
  if (entry === undefined) return {};
  const { schema } = kinds[bank];
  const data = withoutGuess(imported, entry.data);
  const whole = mergeFields(schema, entry.data, data);
  // Whose consent it is must be beyond doubt; that the words fit nobody else is not enough.
  const isUnsure = keyOfName(before) !== keyOfName(name) && touchesConsents(whole);
  const merged = isUnsure ? mergeFields(schema, entry.data, withoutConsents(data)) : whole;
  const remarks = isUnsure ? [remark('doubt', 'planConsentWhose', { id: entry.id })] : [];
  const fuller = fullerName(before, name);
  if (isPublic) return { existing: entry, merged, remarks };
  // A name comes into the entry only by a consent that the file itself brings.
  const isFresh = merged.additions.some(({ field }) => field.startsWith('consents'));
  const named = { ...merged.kept, ...nameFields(fuller) };
  const place = placeName(fuller, before, isFresh && mayBeNamed(bank, named, school, asOf));
  return { existing: entry, merged, remarks, nameOf: () => place };
}

function touchesConsents({ additions, conflicts }: Merged): boolean {
  return [...additions, ...conflicts].some(({ field }) => /^(?:consents|dutyConsent)/.test(field));
}

function withoutConsents(data: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !/^(?:consents|dutyConsent)$/.test(key)));
}

/** Into the entry, or into the register unless it has the name already. */
function placeName(name: PrivateName, inRegister: PrivateName | undefined, mayBePublic: boolean): NewName {
  if (mayBePublic) return { data: nameFields(name) };
  const isKnown = inRegister !== undefined && fullerName(inRegister, name) === inRegister;
  return { data: {}, ...(isKnown ? {} : { privateName: nameFields(name) }) };
}

/** That somebody is told by initials matters only as long as nobody knows whom they mean. */
function withoutInitials({ remarks }: ImportedEntry): ImportedEntry['remarks'] {
  return remarks.filter(({ code }) => code !== 'nameInitials');
}

/** A beginning that was counted back from a number of years says nothing against one that fits within a year. */
function withoutGuess({ data, remarks }: ImportedEntry, before: JsonObject): JsonObject {
  const { experienceSince: counted, ...rest } = data;
  const isCounted = remarks.some(({ code }) => code === 'experienceCounted');
  const known = before['experienceSince'];
  if (!isCounted || typeof counted !== 'string' || typeof known !== 'string') return data;
  return Math.abs(Number(counted.slice(0, 4)) - Number(known.slice(0, 4))) <= 1 ? rest : data;
}

function withoutName(data: JsonObject): JsonObject {
  const names = ['lastName', 'firstName', 'patronymic'];
  return Object.fromEntries(Object.entries(data).filter(([key]) => !names.includes(key)));
}

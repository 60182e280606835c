import {
  getFirstnameGender,
  getLastnameGender,
  getMiddlenameGender,
  inclineFirstname,
  inclineLastname,
  inclineMiddlename,
} from 'lvovich';

export type Gender = 'male' | 'female';

/** A form of a name and the cases it may stand in: bits 0–5 from the nominative on, bit 6 for the plural. */
export type CaseForms = Map<string, number>;

/** Bit of the plural, which agrees with everything. */
export const plural = 1 << 6;

const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** The genders a person may have: by patronymic, else by first name, else by surname; both if none tells. */
export function gendersOf(person: {
  lastName?: string | undefined;
  firstName?: string | undefined;
  patronymic?: string | undefined;
}): Gender[] {
  const { lastName, firstName, patronymic } = person;
  const known = [
    patronymic && getMiddlenameGender(patronymic),
    firstName && getFirstnameGender(firstName),
    lastName && getLastnameGender(lastName),
  ].find((gender): gender is Gender => gender === 'male' || gender === 'female');
  return known ? [known] : ['male', 'female'];
}

/** Forms of a first name, in small letters. */
export function firstNameForms(name: string, gender: Gender): CaseForms {
  return withVariants(name, (form) => inclineFirstname(name, form, gender));
}

/** Forms of a patronymic, in small letters. */
export function patronymicForms(name: string, gender: Gender): CaseForms {
  return withVariants(name, (form) => inclineMiddlename(name, form, gender));
}

/** Forms of a surname (of one part of a double one), in small letters, with the plural of a family. */
export function surnameForms(name: string, gender: Gender): CaseForms {
  const forms = withVariants(name, (form) => inclineLastname(name, form, gender));
  addAll(forms, irregular(name.toLowerCase(), gender));
  for (const form of familyForms(name.toLowerCase())) add(forms, form, plural);
  return forms;
}

function withVariants(name: string, incline: (form: (typeof cases)[number]) => string): CaseForms {
  const forms: CaseForms = new Map([[name.toLowerCase(), 1]]);
  cases.forEach((form, index) => {
    const word = incline(form).toLowerCase();
    add(forms, word, 2 << index);
    if (form !== 'instrumental') return;
    if (/[оеё]й$/u.test(word)) add(forms, word.replace(/й$/u, 'ю'), 2 << index);
    if (/[жшчщц]ем$/u.test(word)) add(forms, word.replace(/ем$/u, 'ом'), 2 << index);
    if (/[жшчщц]ом$/u.test(word)) add(forms, word.replace(/ом$/u, 'ем'), 2 << index);
  });
  return forms;
}

/** Forms that the library does not make: a fleeting vowel, -ой as a noun, -ей with and without a soft sign. */
function irregular(name: string, gender: Gender): CaseForms {
  const forms: CaseForms = new Map();
  if (gender === 'female') return forms;
  const fleeting = /^(.*[^аеёиоуыэюя])[оеё]([лкцрнт])$/u.exec(name);
  if (fleeting) nounForms(`${fleeting[1]}${fleeting[2]}`, hard, forms);
  if (/[ое]й$/u.test(name)) nounForms(name.slice(0, -1), soft, forms);
  if (/ей$/u.test(name)) nounForms(`${name.slice(0, -2)}ь`, soft, forms);
  if (/[^аеёиоуыэюяйь]$/u.test(name) && !/(?:[оеё]в|[иы]н|[иы]х)$/u.test(name)) nounForms(name, hard, forms);
  return forms;
}

const hard = ['а', 'у', 'а', 'ом', 'е'];
const soft = ['я', 'ю', 'я', 'ем', 'е'];

function nounForms(stem: string, endings: readonly string[], forms: CaseForms): void {
  endings.forEach((ending, index) => add(forms, `${stem}${ending}`, 2 << index));
}

/** «Канарейкины, Канарейкиных …», «Чижевские …», «Белые …»; other surnames are named in the singular. */
function familyForms(name: string): string[] {
  const possessive = /^(.*(?:[оеё]в|[иы]н))а?$/u.exec(name)?.[1];
  if (possessive) return ['ы', 'ых', 'ым', 'ыми'].map((ending) => `${possessive}${ending}`);
  const adjective = /^(.*[гкх])(?:ий|ой|ая)$/u.exec(name)?.[1];
  if (adjective) return ['ие', 'их', 'им', 'ими'].map((ending) => `${adjective}${ending}`);
  const other = /^(.*[бвдлмнрст])(?:ый|ой|ая)$/u.exec(name)?.[1];
  return other ? ['ые', 'ых', 'ым', 'ыми'].map((ending) => `${other}${ending}`) : [];
}

function addAll(forms: CaseForms, more: CaseForms): void {
  for (const [form, mask] of more) add(forms, form, mask);
}

function add(forms: CaseForms, form: string, mask: number): void {
  forms.set(form, (forms.get(form) ?? 0) | mask);
}

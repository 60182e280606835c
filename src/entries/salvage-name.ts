import type { PersonName } from '#model/content';

const keys = ['lastName', 'firstName', 'patronymic'] as const;
const written = /"(lastName|firstName|patronymic)"\s*:\s*"((?:[^"\\\n]|\\.)*)"/g;

/** The name in the fields of an entry that breaks the schema: nobody may be named in other texts only because of that. */
export function nameInFields(data: Readonly<Record<string, unknown>>): PersonName {
  return Object.fromEntries(keys.flatMap((key) => (typeof data[key] === 'string' ? [[key, data[key]]] : [])));
}

/** The name in a file that could not be parsed, read as UTF-8 or, where that gives no name, as Windows-1251. */
export function nameInBytes(bytes: Uint8Array): PersonName {
  const [first = {}, second = {}] = ['utf-8', 'windows-1251'].map((encoding) =>
    nameInText(new TextDecoder(encoding).decode(bytes)),
  );
  return isReadable(first) ? first : second;
}

function nameInText(text: string): PersonName {
  const name: PersonName = {};
  for (const [, key, value = ''] of text.matchAll(written)) {
    const found = keys.find((known) => known === key);
    if (found !== undefined) name[found] = unescaped(value);
  }
  return name;
}

function isReadable(name: PersonName): boolean {
  const values = Object.values(name) as string[];
  return values.length > 0 && !values.some((value) => value.includes('\uFFFD'));
}

function unescaped(value: string): string {
  try {
    return String(JSON.parse(`"${value}"`));
  } catch {
    return value;
  }
}

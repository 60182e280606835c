import type { Content, Entry, EntryKind, FileFacts, Problem } from '#model/content';
import { kindNames } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { bodyText } from '#entries/body/body-text';
import { parseBody } from '#entries/body/parse-body';
import type { DataOf } from '#model/kinds';
import { createContext } from '#rules/context';
import type { Rule, RuleOutcome, Violation } from '#rules/rule';

/** Field values of an entry; `body` is its text below the front matter. */
export type EntryInput = Record<string, unknown> & { id: string; body?: string };

export type ContentInput = Partial<Record<EntryKind, EntryInput[]>> & {
  school?: Record<string, unknown>;
  files?: Partial<FileFacts>[];
  problems?: Problem[];
};

/** A state school with all profiles, so that every rule is binding; tests override what they are about. */
const schoolDefaults = {
  fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Школа»',
  shortName: 'Школа',
  type: 'school',
  ownership: 'state',
  ogrn: '0000000000000',
  inn: '0000000000',
  founder: 'Отдел образования',
  officialSiteUrl: 'https://school.example',
  rulesProfiles: ['volgograd-25-2022', 'r145-2019', 'federal-az-1128'],
  head: { lastName: 'Воронцова', firstName: 'Лидия' },
};

/** Least fields that a schema asks for, by kind. */
const required: Partial<Record<EntryKind, Record<string, unknown>>> = {
  mentees: { participant: 'pedagogue' },
  pairings: { type: 'pair' },
  programs: { title: 'Программа' },
  cases: { title: 'Кейс' },
  documents: { title: 'Документ', level: 'local', documentType: 'order' },
  materials: { title: 'Материал' },
  news: { title: 'Новость' },
  events: { title: 'Анонс' },
  roadmaps: { title: 'Дорожная карта', period: {} },
  reports: { title: 'Отчёт', kind: 'final-analytical' },
};

/** Builds valid content from a few fields; defaults come from the model's own schemas. Throws on invalid input. */
export function contentWith(input: ContentInput): Content {
  const school = kinds.school.schema.parse({ ...schoolDefaults, ...input.school });
  const entries = Object.fromEntries(
    kindNames
      .filter((kind): kind is EntryKind => kind !== 'school')
      .map((kind) => [kind, (input[kind] ?? []).map((fields) => makeEntry(kind, fields))]),
  ) as unknown as Content['entries'];
  return {
    school: {
      kind: 'school',
      id: 'school',
      file: 'school.json',
      slug: 'school',
      draft: false,
      data: school,
      body: '',
      bodyLine: 1,
      bodyText: '',
    },
    entries,
    files: new Map(
      (input.files ?? []).map(({ path = '', ...facts }) => [
        path,
        { ...fileDefaults, path, digest: path, ...facts },
      ]),
    ),
    problems: input.problems ?? [],
    broken: [],
    contentHash: '0'.repeat(64),
    fileCount: 1,
  };
}

const fileDefaults = {
  size: 1000,
  extension: 'pdf',
  detected: 'pdf',
  hasTextLayer: true,
};

function makeEntry<K extends EntryKind>(kind: K, { body = '', ...fields }: EntryInput): Entry<K> {
  const data = kinds[kind].schema.parse({ ...required[kind], ...fields }) as DataOf<K>;
  const file = `${kind}/${fields.id}.${kinds[kind].extension}`;
  return {
    kind,
    id: fields.id,
    file,
    slug: fields.id,
    draft: fields['draft'] === true,
    data,
    body,
    bodyLine: 10,
    bodyText: bodyText(parseBody(body).tree),
  };
}

/** What the rule says of the content as of the day. */
export function runRule(rule: Rule, input: ContentInput, asOf = '2026-11-22'): RuleOutcome {
  return rule.check(createContext(contentWith(input), asOf, 'published'));
}

/** Violations as short comparable text: `code kind/id field`. */
export function summarise(violations: readonly Violation[]): string[] {
  return violations.map(({ code, at, field }) => `${code} ${at.kind}/${at.id} ${field}`.trim());
}

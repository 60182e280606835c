import type { Entry } from '#model/content';
import { fileFault, imageExtensions } from '#model/published-file';
import type { FileFault } from '#model/published-file';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { attachedFiles } from '../shared/attached-files.ts';
import { lineInBody } from '../shared/body-lines.ts';
import { withheldNames } from '../shared/withheld-names.ts';
import { bodyImages } from './body-images.ts';
import { namesPerson } from './names-person.ts';
import { readableFile } from './readable-file.ts';

type Code = FileFault | 'notPicture' | 'author' | 'untagged';

/**
 * FILE-01: attached files exist, open without paid programs, are what their names say (cases 61, 62), run nothing, do
 * not name their authors by accident and can be read aloud (ПП РФ № 102, подп. «в»).
 */
export default defineRule<Code>({
  id: 'FILE-01',
  source:
    'ПП РФ от 20.10.2021 № 1802, п. 20; приказ Рособрнадзора от 04.08.2023 № 1493, п. 22; ' +
    'ПП РФ от 07.02.2026 № 102, подп. «в»',
  codes: {
    missing: { severity: 'error', withholds: false },
    name: { severity: 'error', withholds: false },
    empty: { severity: 'error', withholds: false },
    tooLarge: { severity: 'error', withholds: false },
    extension: { severity: 'error', withholds: false },
    doubleExtension: { severity: 'error', withholds: false },
    active: { severity: 'error', withholds: false },
    content: { severity: 'error', withholds: false },
    damaged: { severity: 'error', withholds: false },
    notPicture: { severity: 'error', withholds: false },
    author: { severity: 'warning', breaks: false, withholds: false },
    untagged: { severity: 'warning', breaks: false, withholds: false },
  },
  check(context) {
    const files: NamedFile[] = [...attachedFiles(context), ...pictures(context), ...emblem(context)];
    if (files.length === 0) return { violations: [], notApplicable: { code: 'noFiles', args: {} } };
    const known = context.content.files;
    const checked = files.map((file) => {
      const facts = known.get(file.path);
      const isOther = file.isPicture === true && !imageExtensions.has(facts?.extension ?? '');
      return {
        ...file,
        code: fileFault(file.path, facts) ?? (isOther ? ('notPicture' as const) : undefined),
      };
    });
    const faulty = new Set(checked.filter(({ code }) => code !== undefined).map(({ entry }) => entry));
    return {
      violations: checked.flatMap((file) => violationsOf(file, file.code, context)),
      evidence: [...new Set(files.map(({ entry }) => entry))]
        .filter((entry) => !faulty.has(entry))
        .map((entry) => refOf(entry)),
    };
  },
});

function violationsOf(
  file: NamedFile,
  fault: FileFault | 'notPicture' | undefined,
  context: RuleContext,
): Violation<Code>[] {
  const { entry, field, path, line } = file;
  const known = context.content.files;
  const facts = known.get(path);
  const similar = facts === undefined ? similarPath(path, [...known.keys()]) : '';
  const codes = fault === undefined ? remindersOf(file, context) : [fault];
  return codes.map((code) => ({
    code,
    at: refOf(entry),
    field,
    args: { path, size: facts?.size ?? 0, similar },
    ...(line === undefined ? {} : { line }),
  }));
}

function remindersOf({ entry, path }: NamedFile, context: RuleContext): Code[] {
  const facts = context.content.files.get(path);
  const ownNames = [context.school.shortName, context.school.fullName];
  const isToldByPd02 = (author: string) => withheldNames(context).find(author).length > 0;
  const strangers = (facts?.authors ?? []).filter(
    (author) => !ownNames.includes(author) && namesPerson(author) && !isToldByPd02(author),
  );
  return [
    ...(strangers.length > 0 ? ['author' as const] : []),
    ...(facts === undefined || readableFile(entry, facts, context) ? [] : ['untagged' as const]),
  ];
}

interface NamedFile {
  entry: Entry;
  field: string;
  path: string;
  line?: number;
  isPicture?: boolean;
}

/** Pictures that stand in bodies. */
function pictures(context: RuleContext): NamedFile[] {
  const withBodies = (['programs', 'cases', 'materials', 'news', 'events'] as const).flatMap((kind) => [
    ...context.all(kind),
  ]);
  return withBodies.flatMap((entry) =>
    bodyImages(entry.body).map((path) => ({
      entry,
      field: 'body',
      path,
      line: lineInBody(entry, Math.max(0, entry.body.indexOf(path))),
    })),
  );
}

function emblem({ content: { school } }: RuleContext): NamedFile[] {
  const path = school?.data.emblem;
  return school === undefined || path === undefined
    ? []
    : [{ entry: school, field: 'emblem', path, isPicture: true }];
}

/** A file whose name differs only in case, spaces or the folder before it; empty when there is none. */
function similarPath(path: string, paths: readonly string[]): string {
  const key = keyOf(path);
  return paths.find((other) => keyOf(other) === key) ?? '';
}

function keyOf(path: string): string {
  const name = path
    .replace(/^files\//, '')
    .normalize('NFC')
    .toLowerCase();
  return name.slice(name.lastIndexOf('/') + 1).replaceAll(/[\s_-]+/g, ' ');
}

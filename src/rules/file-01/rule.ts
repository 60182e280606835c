import type { Entry } from '#model/content';
import { fileFault } from '#model/published-file';
import type { FileFault } from '#model/published-file';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { attachedFiles } from '../shared/attached-files.ts';
import { lineInBody } from '../shared/body-lines.ts';
import { bodyImages } from './body-images.ts';

/** FILE-01: attached files exist, open without paid programs and are what their names say (cases 61, 62). */
export default defineRule<FileFault>({
  id: 'FILE-01',
  source: 'ПП РФ от 20.10.2021 № 1802, п. 20; приказ Рособрнадзора от 04.08.2023 № 1493, п. 22',
  codes: {
    missing: { severity: 'error', withholds: false },
    empty: { severity: 'error', withholds: false },
    tooLarge: { severity: 'error', withholds: false },
    extension: { severity: 'error', withholds: false },
    doubleExtension: { severity: 'error', withholds: false },
    content: { severity: 'error', withholds: false },
    damaged: { severity: 'error', withholds: false },
  },
  check(context) {
    const files: NamedFile[] = [...attachedFiles(context), ...pictures(context)];
    if (files.length === 0) return { violations: [], notApplicable: { code: 'noFiles', args: {} } };
    const known = context.content.files;
    const checked = files.map((file) => ({ ...file, code: fileFault(file.path, known.get(file.path)) }));
    const faulty = new Set(checked.filter(({ code }) => code !== undefined).map(({ entry }) => entry));
    return {
      violations: checked.flatMap(({ entry, field, path, code, line }) => {
        const size = known.get(path)?.size ?? 0;
        const similar = known.has(path) ? '' : similarPath(path, [...known.keys()]);
        if (code === undefined) return [];
        const args = { path, size, similar };
        return [{ code, at: refOf(entry), field, args, ...(line === undefined ? {} : { line }) }];
      }),
      evidence: [...new Set(files.map(({ entry }) => entry))]
        .filter((entry) => !faulty.has(entry))
        .map((entry) => refOf(entry)),
    };
  },
});

interface NamedFile {
  entry: Entry;
  field: string;
  path: string;
  line?: number;
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

import type { Entry } from '#model/content';
import { isCompleted, resultsVisibleFrom } from '#model/program-status';
import { markedFiles, resultFiles } from '#model/result-files';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { attachedFiles } from '../shared/attached-files.ts';
import { namedProgram } from '../shared/named-program.ts';
import { resultClaims } from './result-claims.ts';
import type { ResultClaim } from './result-claims.ts';
import { checkWording, unmarkedPublications } from './wording.ts';
import type { WordingCode } from './wording.ts';

type Code =
  | 'notCompleted'
  | 'preparedEarly'
  | 'scheduled'
  | 'publishedBefore'
  | 'noProgram'
  | 'linkedNotCompleted'
  | 'linkedUnknown'
  | 'fileNoProgram'
  | 'fileNotCompleted'
  | 'fileElsewhere'
  | WordingCode;

/**
 * PRG-13: results are published only after the programme's completion, in both regimes (A1 п. 8.2; R145-11).
 * Best cases are a matter of PRG-15.
 */
export default defineRule<Code>({
  id: 'PRG-13',
  source: 'A1 п. 8.2',
  codes: {
    notCompleted: { severity: 'error', withholds: false },
    preparedEarly: { severity: 'error', withholds: false },
    scheduled: { severity: 'info' },
    publishedBefore: { severity: 'warning' },
    noProgram: { severity: 'error' },
    linkedNotCompleted: { severity: 'error' },
    linkedUnknown: { severity: 'error' },
    fileNoProgram: { severity: 'error' },
    fileNotCompleted: { severity: 'error' },
    fileElsewhere: { severity: 'error', withholds: false },
    wording: { severity: 'warning' },
    interimNumbers: { severity: 'warning' },
  },
  check(context) {
    const withResults = context.all('programs').filter(({ data }) => data.results !== undefined);
    const claims = resultClaims(context);
    const unmarked = unmarkedPublications(context);
    if (withResults.length + claims.length + unmarked.length === 0) {
      return { violations: [], notApplicable: { code: 'noResults', args: {} } };
    }
    return {
      violations: [
        ...withResults.flatMap((program) => checkResults(program, context.asOf)),
        ...claims.flatMap((claim) => checkClaim(claim, context)),
        ...checkUnmarkedFiles(context),
        ...unmarked.flatMap(checkWording),
      ],
      evidence: withResults
        .filter(({ data }) => (resultsVisibleFrom(data) ?? '9999') <= context.asOf)
        .map((program) => refOf(program)),
    };
  },
});

/** Own results of a programme: prepared ones and those waiting for a set day are no breach, all others are. */
function checkResults(program: Entry<'programs'>, asOf: string): Violation<Code>[] {
  const { results, completion, title } = program.data;
  if (results === undefined) return [];
  const at = refOf(program);
  const { publishedOn } = results;
  const completed = completion?.date;
  if (completed === undefined) {
    return results.draft ? [] : [{ code: 'notCompleted', at, field: 'results', args: { title } }];
  }
  if (!isCompleted(program.data, asOf)) {
    return results.draft
      ? [
          {
            code: 'scheduled',
            at,
            field: 'results',
            args: { title, date: resultsVisibleFrom(program.data) ?? completed },
          },
        ]
      : [{ code: 'preparedEarly', at, field: 'results', args: { title, date: completed } }];
  }
  if (publishedOn === undefined || publishedOn >= completed) return [];
  const args = { title, program: title, date: publishedOn, completed };
  return [{ code: 'publishedBefore', at, field: 'results.publishedOn', args }];
}

/** What is marked as a result, an entry or a file: every programme it names must be completed. */
function checkClaim(claim: ResultClaim, context: RuleContext): Violation<Code>[] {
  const { at, title, file, programs, publishedOn } = claim;
  const args = { title, file: file ?? '' };
  if (programs.length === 0) {
    return [{ code: file === undefined ? 'noProgram' : 'fileNoProgram', at, field: claim.field, args }];
  }
  return programs.flatMap(({ id, field }): Violation<Code>[] => {
    const program = namedProgram(id, context);
    if (program === undefined) {
      return [{ code: 'linkedUnknown', at, field, args: { ...args, program: id } }];
    }
    const named = { ...args, program: program.data.title };
    if (!isCompleted(program.data, context.asOf)) {
      const code = file === undefined ? 'linkedNotCompleted' : 'fileNotCompleted';
      return [{ code, at, field: file === undefined ? field : claim.field, args: named }];
    }
    const completed = program.data.completion?.date ?? '';
    if (publishedOn === undefined || publishedOn >= completed) return [];
    return [
      { code: 'publishedBefore', at, field: 'publishedOn', args: { ...named, date: publishedOn, completed } },
    ];
  });
}

/** A file that is marked in one entry and named in another without a mark is hidden there too, and the editor is told. */
function checkUnmarkedFiles(context: RuleContext): Violation<Code>[] {
  const marks = resultFiles(context.content);
  const isOpen = (id: string) => {
    const program = namedProgram(id, context);
    return program !== undefined && isCompleted(program.data, context.asOf);
  };
  return attachedFiles(context)
    .filter(({ entry, path }) => {
      const marked = marks.get(context.content.files.get(path)?.digest ?? '') ?? [];
      const open = marked.every((programs) => programs.length > 0 && programs.every(isOpen));
      return !open && !markedFiles(entry).includes(path);
    })
    .map(({ entry, field, path }) => ({
      code: 'fileElsewhere',
      at: refOf(entry),
      field,
      args: { file: path },
    }));
}

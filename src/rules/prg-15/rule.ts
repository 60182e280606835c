import type { Entry } from '#model/content';
import { isCompleted } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { namedProgram } from '../shared/named-program.ts';

type Code = 'noProgram' | 'notCompleted' | 'unknownProgram' | 'publishedBefore' | 'noSelection';

/**
 * PRG-15: a best case is about completed programmes, for it holds their results, and somebody chose it
 * (A1 п. 8.1, 8.2; both regimes by R145-11).
 */
export default defineRule<Code>({
  id: 'PRG-15',
  source: 'A1 п. 8.1; A1 п. 8.2',
  codes: {
    noProgram: { severity: 'error' },
    notCompleted: { severity: 'error' },
    unknownProgram: { severity: 'error' },
    publishedBefore: { severity: 'warning' },
    noSelection: { severity: 'warning' },
  },
  check: (context) =>
    checkEach(
      context.all('cases'),
      (entry) => [...checkPrograms(entry, context), ...checkSelection(entry)],
      'noCases',
    ),
});

function checkPrograms(entry: Entry<'cases'>, context: RuleContext): Violation<Code>[] {
  const at = refOf(entry);
  const { title, programs, publishedOn } = entry.data;
  if (programs.length === 0) return [{ code: 'noProgram', at, field: 'programs', args: { title } }];
  return programs.flatMap((id, index): Violation<Code>[] => {
    const field = `programs.${index}`;
    const program = namedProgram(id, context);
    if (program === undefined) return [{ code: 'unknownProgram', at, field, args: { title, program: id } }];
    const args = { title, program: program.data.title };
    if (!isCompleted(program.data, context.asOf)) return [{ code: 'notCompleted', at, field, args }];
    const completed = program.data.completion?.date ?? '';
    if (publishedOn === undefined || publishedOn >= completed) return [];
    const dates = { date: publishedOn, completed };
    return [{ code: 'publishedBefore', at, field: 'publishedOn', args: { ...args, ...dates } }];
  });
}

/** Chosen by a decision that is published, or by somebody on some day. */
function checkSelection(entry: Entry<'cases'>): Violation<Code>[] {
  const { title, selectedOn, approvedBy, selectionDocument } = entry.data;
  if (selectionDocument !== undefined || (selectedOn !== undefined && approvedBy !== undefined)) return [];
  const field = selectedOn === undefined ? 'selectedOn' : 'approvedBy';
  return [{ code: 'noSelection', at: refOf(entry), field, args: { title } }];
}

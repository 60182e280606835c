import type { Entry } from '#model/content';
import type { RuleContext } from '../rule.ts';

/**
 * The programme that another entry names, also one withdrawn from publication: its completion is still a fact.
 * Undefined for a draft, a broken file and an unknown id, of which nothing can be proved.
 */
export function namedProgram(id: string, context: RuleContext): Entry<'programs'> | undefined {
  return (
    context.get('programs', id) ??
    context.content.entries.programs.find((program) => program.id === id && !program.draft)
  );
}

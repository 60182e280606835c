import type { Entry } from '#model/content';
import type { RuleContext } from '../rule.ts';

/** Published programmes of pedagogue mentoring, in file order: A1 does not speak of the regime Р-145. */
export function pedagoguePrograms(context: RuleContext): Entry<'programs'>[] {
  return context.all('programs').filter(({ data }) => data.regime === 'pedagogue');
}

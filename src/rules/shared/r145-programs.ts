import type { Entry } from '#model/content';
import { isCompleted } from '#model/program-status';
import type { RuleContext } from '../rule.ts';

/** Published programmes of the target model (распоряжение № Р-145), in file order, completed ones too. */
export function r145Programs(context: RuleContext): Entry<'programs'>[] {
  return context.all('programs').filter(({ data }) => data.regime === 'r145');
}

/** Those of them that are not completed on the day of the context: they run or are to begin. */
export function openR145Programs(context: RuleContext): Entry<'programs'>[] {
  return r145Programs(context).filter(({ data }) => !isCompleted(data, context.asOf));
}

/** Those of them that are completed on the day of the context. */
export function completedR145Programs(context: RuleContext): Entry<'programs'>[] {
  return r145Programs(context).filter(({ data }) => isCompleted(data, context.asOf));
}

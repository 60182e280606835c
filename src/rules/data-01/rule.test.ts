import { describeStructuralRule } from '../../../tests/support/structural-rule.ts';
import rule from './rule.ts';

describeStructuralRule(rule, [
  ['json', true, 'no'],
  ['stray', false, 'yes'],
  ['tooLarge', true, 'no'],
]);

import { describeStructuralRule } from '../../../tests/support/structural-rule.ts';
import rule from './rule.ts';

describeStructuralRule(rule, [
  ['date', true, 'no'],
  ['missing', true, 'no'],
  ['school-year', true, 'no'],
]);

import { describeStructuralRule } from '../../../tests/support/structural-rule.ts';
import rule from './rule.ts';

describeStructuralRule(rule, [
  ['unknown', false, 'no'],
  ['typedStatus', true, 'no'],
  ['forbidden', true, 'no'],
]);

import { describeStructuralRule } from '../../../tests/support/structural-rule.ts';
import rule from './rule.ts';

describeStructuralRule(rule, [
  ['raw-html', true, 'no'],
  ['esm', true, 'no'],
  ['insecure-link', false, 'no'],
]);

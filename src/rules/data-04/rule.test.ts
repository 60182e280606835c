import { describeStructuralRule } from '../../../tests/support/structural-rule.ts';
import rule from './rule.ts';

describeStructuralRule(rule, [['time', false, 'yes']]);

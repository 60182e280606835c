import groupComposition from '../loc-07/rule.ts';
import { defineRule } from '../rule.ts';
import { checkR145Pairings } from '../shared/r145-pairings.ts';

type Code = keyof typeof groupComposition.codes;

/** R145-03: every form works in a pair or in a group of one mentor; composed as LOC-07 asks. */
export default defineRule<Code>({
  id: 'R145-03',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, раздел 2',
  codes: groupComposition.codes,
  check: (context) => checkR145Pairings(groupComposition, context),
});

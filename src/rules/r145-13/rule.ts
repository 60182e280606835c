import { isRunning } from '#model/program-status';
import pairingOrder from '../loc-05/rule.ts';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkR145Pairings } from '../shared/r145-pairings.ts';
import { openR145Programs } from '../shared/r145-programs.ts';

type Code = keyof typeof pairingOrder.codes | 'noPairing';

/** R145-13: pairs and groups of the target model are fixed by the head's directive; an order serves too, as in LOC-05. */
export default defineRule<Code>({
  id: 'R145-13',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, п. 5.4',
  codes: { ...pairingOrder.codes, noPairing: { severity: 'error' } },
  check(context) {
    const outcome = checkR145Pairings(pairingOrder, context);
    const alone = openR145Programs(context)
      .filter(({ data }) => data.pairing === undefined && isRunning(data, context.asOf))
      .map((program): Violation<Code> => {
        const args = { title: program.data.title };
        return { code: 'noPairing', at: refOf(program), field: 'pairing', args };
      });
    return { ...outcome, violations: [...outcome.violations, ...alone] };
  },
});

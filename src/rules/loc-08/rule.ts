import { curatorsInOffice } from '../shared/curators-in-office.ts';
import type { CuratorInOffice } from '../shared/curators-in-office.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { readPosition } from './deputy-position.ts';

type Code =
  | 'noCurator'
  | 'severalActive'
  | 'notDeputy'
  | 'exception'
  | 'notMarked'
  | 'doubtfulPosition'
  | 'actingDeputy';

/** LOC-08: the head appoints one curator from among the deputies (A1 п. 3.4; REG п. 4.4.4). */
export default defineRule<Code>({
  id: 'LOC-08',
  source: 'A1 п. 3.4; REG п. 4.4.4',
  codes: {
    noCurator: { severity: 'error' },
    severalActive: { severity: 'error' },
    notDeputy: { severity: 'error' },
    exception: { severity: 'warning' },
    notMarked: { severity: 'warning', breaks: false },
    doubtfulPosition: { severity: 'warning' },
    actingDeputy: { severity: 'warning', breaks: false },
  },
  check(context) {
    const active = curatorsInOffice(context.school, context.asOf);
    const pedagogue = active.filter(({ curator }) => curator.regime === 'pedagogue');
    const at = context.schoolRef;
    return {
      violations: [
        ...(pedagogue.length === 0
          ? [{ code: 'noCurator' as const, at, field: 'curators', args: {} }]
          : pedagogue.flatMap((held) => checkPosition(held, context))),
        ...checkSingle(active, context),
      ],
      evidence: pedagogue.length > 0 ? [at] : [],
    };
  },
});

function checkPosition({ curator, index }: CuratorInOffice, context: RuleContext): Violation<Code>[] {
  const kind = readPosition(curator.position);
  const code = judge(kind, curator.isDeputyHead, curator.exceptionReason !== undefined);
  if (code === undefined) return [];
  const field = `curators.${index}.${code === 'doubtfulPosition' ? 'position' : 'isDeputyHead'}`;
  return [{ code, at: context.schoolRef, field, args: { position: curator.position ?? '' } }];
}

function judge(
  kind: ReturnType<typeof readPosition>,
  isDeputyHead: boolean,
  isJustified: boolean,
): Code | undefined {
  if (isDeputyHead && kind === 'other') return 'doubtfulPosition';
  if (isDeputyHead) return kind === 'acting' ? 'actingDeputy' : undefined;
  if (isJustified) return 'exception';
  return kind === 'deputy' || kind === 'acting' ? 'notMarked' : 'notDeputy';
}

/** One curator for each regime; the one who came first stays, those after are reported. */
function checkSingle(active: readonly CuratorInOffice[], context: RuleContext): Violation<Code>[] {
  return active
    .filter(({ curator }, place) =>
      active.slice(0, place).some((other) => other.curator.regime === curator.regime),
    )
    .map(({ curator, index }) => ({
      code: 'severalActive',
      at: context.schoolRef,
      field: `curators.${index}`,
      args: { position: curator.position ?? '', regime: curator.regime },
    }));
}

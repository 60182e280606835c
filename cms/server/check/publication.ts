import type { DraftFinding } from '../../api/types.ts';
import { plural } from '#messages/format';
import { Refusal } from '../refusal.ts';
import { draftFindings } from './draft-findings.ts';
import type { DraftState } from './draft-states.ts';

/**
 * Refuses to publish what brings errors: in the entry itself those that are new or would hide it, in others new ones.
 * @throws Refusal `refused` with everything found
 */
export function requirePublishable(state: DraftState, asOf: string, base: string): void {
  const findings = draftFindings(state, asOf, base);
  const reasons = findings.filter(({ refuses }) => refuses);
  if (reasons.length === 0) return;
  throw new Refusal('refused', `Опубликовать нельзя: ${describeReasons(reasons)} Черновик сохранить можно.`, {
    findings,
  });
}

/** The first reasons in full; of more only how many they are. */
export function describeReasons(reasons: readonly DraftFinding[]): string {
  const shown = reasons.slice(0, 3).map(describeReason).join(' ');
  const rest = reasons.length - 3;
  return rest > 0 ? `${shown} И ещё ${plural(rest, 'ошибка', 'ошибки', 'ошибок')}.` : shown;
}

function describeReason({ message, fix, fieldLabel, elsewhere }: DraftFinding): string {
  const place = elsewhere === undefined ? fieldLabel : `«${elsewhere.label}»`;
  return `${place === '' ? '' : `${place} – `}${message} ${fix}`;
}

import type { DraftFinding } from '../api/types.ts';
import { plural } from '#messages/format';
import { draftFindings } from './draft-findings.ts';
import type { DraftState } from './draft-state.ts';

/** Why something is refused. */
export interface Objection {
  /** For the editor, in Russian. */
  error: string;
  /** Everything found, what refuses and what does not. */
  findings: DraftFinding[];
}

/**
 * What speaks against publishing: in the entry itself errors that are new or would hide it, in others new ones.
 * @returns undefined when nothing does
 */
export function objectionToPublishing(state: DraftState, asOf: string, base: string): Objection | undefined {
  // The card of the school cannot be a draft.
  const sentence =
    state.kind === 'school'
      ? (reasons: string) => `Так сохранить нельзя: ${reasons}`
      : (reasons: string) => `Опубликовать нельзя: ${reasons} Черновик сохранить можно.`;
  return objectionOf(draftFindings(state, asOf, base), sentence);
}

/**
 * What speaks against deleting an entry: others that would break.
 * @param state of which the published content no longer holds the entry
 * @returns undefined when nothing does
 */
export function objectionToDeleting(
  state: Omit<DraftState, 'text'>,
  asOf: string,
  base: string,
): Objection | undefined {
  const findings = draftFindings({ ...state, text: '' }, asOf, base);
  const places = [
    ...new Set(
      findings.flatMap(({ refuses, elsewhere }) =>
        refuses && elsewhere !== undefined ? [`«${elsewhere.label}»`] : [],
      ),
    ),
  ];
  if (places.length === 0)
    return objectionOf(findings, (reasons) => `Удалить нельзя: без этой записи появятся ошибки. ${reasons}`);
  const shown = places.slice(0, 5).join(', ');
  const rest = places.length > 5 ? ` и ещё ${plural(places.length - 5, 'запись', 'записи', 'записей')}` : '';
  const ending =
    state.kind === 'mentors' || state.kind === 'mentees'
      ? ' Если человек закончил работу, не удаляйте его: поставьте день, с которого он не участвует.'
      : '';
  return {
    error: `Удалить нельзя: эта запись нужна другим – ${shown}${rest}. Сначала уберите её оттуда.${ending}`,
    findings,
  };
}

function objectionOf(findings: DraftFinding[], sentence: (reasons: string) => string): Objection | undefined {
  const reasons = findings.filter(({ refuses }) => refuses);
  return reasons.length === 0 ? undefined : { error: sentence(describeReasons(reasons)), findings };
}

/** The first reasons in full; of more only how many they are. */
function describeReasons(reasons: readonly DraftFinding[]): string {
  const shown = reasons.slice(0, 3).map(describeReason).join(' ');
  const rest = reasons.length - 3;
  return rest > 0 ? `${shown} И ещё ${plural(rest, 'ошибка', 'ошибки', 'ошибок')}.` : shown;
}

function describeReason({ message, fix, fieldLabel, elsewhere }: DraftFinding): string {
  const place = elsewhere === undefined ? fieldLabel : `«${elsewhere.label}»`;
  return `${place === '' ? '' : `${place} – `}${message} ${fix}`;
}

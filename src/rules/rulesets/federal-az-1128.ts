import { recommendedSeverities } from './recommended.ts';
import type { Ruleset } from './ruleset.ts';

/** Письмо Минпросвещения России от 21.12.2021 № АЗ-1128/08: methodical recommendations, binding for nobody. */
export default {
  id: 'federal-az-1128',
  groups: ['SEC', 'LOC', 'PRG', 'RM'],
  binding: { state: 'recommended', municipal: 'recommended', private: 'recommended' },
  recommended: recommendedSeverities,
} satisfies Ruleset;

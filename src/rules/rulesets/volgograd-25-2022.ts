import { recommendedSeverities } from './recommended.ts';
import type { Ruleset } from './ruleset.ts';

/**
 * Приказ облкомобразования Волгоградской области от 21.03.2022 № 25: mandatory for state organisations (п. 3),
 * recommended for municipal ones (п. 2).
 */
export default {
  id: 'volgograd-25-2022',
  groups: ['SEC', 'LOC', 'PRG', 'RM'],
  binding: { state: 'binding', municipal: 'recommended', private: 'recommended' },
  recommended: recommendedSeverities,
} satisfies Ruleset;

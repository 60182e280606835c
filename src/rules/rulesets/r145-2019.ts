import type { Ruleset } from './ruleset.ts';

/**
 * Распоряжение Минпросвещения России от 25.12.2019 № Р-145: the target model, pupils and pedagogues.
 * Completion and the results gate hold for it too (R145-11), and what a roadmap may plan when (document 004).
 */
export default {
  id: 'r145-2019',
  groups: ['R145', 'PRG-10', 'PRG-12', 'PRG-13', 'PRG-15', 'RM-04', 'RM-05'],
  binding: { state: 'binding', municipal: 'binding', private: 'recommended' },
  recommended: {},
} satisfies Ruleset;

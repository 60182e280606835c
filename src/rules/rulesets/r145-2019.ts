import type { Ruleset } from './ruleset.ts';

/** Распоряжение Минпросвещения России от 25.12.2019 № Р-145: the target model, pupils and pedagogues. */
export default {
  id: 'r145-2019',
  groups: ['R145'],
  binding: { state: 'binding', municipal: 'binding', private: 'recommended' },
  recommended: {},
} satisfies Ruleset;

import type { Ruleset } from './ruleset.ts';
import federal from './federal-az-1128.ts';
import r145 from './r145-2019.ts';
import volgograd from './volgograd-25-2022.ts';

export const rulesets: readonly Ruleset[] = [volgograd, r145, federal];

/** Version of rules and rulesets together; raised with every change of what they say. */
export const rulesetVersion = '2026.11.3';

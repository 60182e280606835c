import { createPersonalDataSearch } from '#privacy/personal-data';
import type { DataHit } from '#privacy/personal-data';
import type { RuleContext } from '../rule.ts';

/** Finds personal data by their form; what the school publishes of itself is none. */
export function personalDataIn({
  school: { phone, email, inn, ogrn },
}: Pick<RuleContext, 'school'>): (text: string) => DataHit[] {
  return createPersonalDataSearch([phone, email, inn, ogrn].filter((value) => value !== undefined));
}

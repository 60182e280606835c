import type { Finding } from '#rules/finding';
import { isConfidential } from './confidential.ts';
import { placeOf } from './public-entries.ts';
import type { PublicEntries, PublicEntry } from './public-entries.ts';

/**
 * Where the public sees what makes an answer «нет». The school as a whole is no place to look at, but for the review
 * of the bank of mentees (A1 п. 3.4); of people there is only their base.
 */
export function violatingEntries(findings: readonly Finding[], entries: PublicEntries): PublicEntry[] {
  return findings.flatMap(({ rule, kind, id, breaks }) => {
    if (!breaks || kind === undefined || id === undefined || isConfidential(rule)) return [];
    const place = placeOf(rule, { kind, id }, entries);
    return place === undefined || place === entries.get('school/school') ? [] : [place];
  });
}

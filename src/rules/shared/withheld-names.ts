import type { Content } from '#model/content';
import { knownPeople } from '#privacy/known-people';
import { createNameScanner } from '#privacy/name-scanner';
import type { NameHit, NameScanner } from '#privacy/name-scanner';
import type { RuleContext } from '../rule.ts';
import { rememberFound } from './remember-found.ts';

const scanners = new WeakMap<Content, Map<string, NameScanner>>();

/**
 * The scanner for the names that the content knows and that may not be shown on the day. Several rules and two runs of
 * each (published, with drafts) read the same texts, so what it has found is kept.
 */
export function withheldNames({ content, asOf }: Pick<RuleContext, 'content' | 'asOf'>): NameScanner {
  const byDay = scanners.get(content) ?? new Map<string, NameScanner>();
  scanners.set(content, byDay);
  const known = byDay.get(asOf);
  if (known !== undefined) return known;
  const names = createNameScanner(knownPeople(content, asOf));
  const scanner = { find: rememberFound<NameHit>((text) => names.find(text)) };
  byDay.set(asOf, scanner);
  return scanner;
}

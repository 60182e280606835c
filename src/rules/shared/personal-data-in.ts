import type { Content } from '#model/content';
import { findPersonalData } from '#privacy/personal-data';
import type { DataHit } from '#privacy/personal-data';
import type { RuleContext } from '../rule.ts';
import { rememberFound } from './remember-found.ts';

const searches = new WeakMap<Content, (text: string) => DataHit[]>();

/** Finds personal data by their form; what the school publishes of itself is none. What was found is kept. */
export function personalDataIn({
  content,
  school,
}: Pick<RuleContext, 'content' | 'school'>): (text: string) => DataHit[] {
  const known = searches.get(content);
  if (known !== undefined) return known;
  const { phone, email, inn, ogrn } = school;
  const official = [phone, email, inn, ogrn].filter((value) => value !== undefined);
  const search = rememberFound((text) => findPersonalData(text, official));
  searches.set(content, search);
  return search;
}

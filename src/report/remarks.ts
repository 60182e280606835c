import { neutralRemarks } from '#messages/self-check';
import { ruleMessages } from '#messages/index';
import type { RuleMessages } from '#messages/rule-messages';
import { compareSeverity } from '#rules/compare-severity';
import type { Finding } from '#rules/finding';
import { isAboutEarlyCompletion, isConfidential } from './confidential.ts';
import { describeFinding } from './describe.ts';
import type { PublicEntries } from './public-entries.ts';
import type { IsPublic } from './public-values.ts';
import type { SelfCheckRow } from './types.ts';

type Remark = SelfCheckRow['remarks'][number];

/** What the public sees of the section, for those who write remarks on it. */
export interface PublicView {
  entries: PublicEntries;
  isPublic: IsPublic;
}

/** Prose of a rule. @throws Error when it has none: a test makes sure that every rule has */
export function messagesOf(rule: string): RuleMessages {
  const messages = ruleMessages[rule];
  if (messages === undefined) throw new Error(`no messages for ${rule}`);
  return messages;
}

/**
 * What is said of findings in public, the worst first. The message itself only of an entry that is shown (or of the school) and only
 * when every argument is something that the section prints anyway; otherwise a neutral sentence with the rule's name.
 * People are never blamed by name. Hints about what is not shown, drafts above all, are left out.
 */
export function publicRemarks(findings: readonly Finding[], view: PublicView): Remark[] {
  const remarks = new Map<string, Remark>();
  for (const finding of findings) {
    const text = remarkOn(finding, view);
    if (text !== undefined) remarks.set(`${finding.severity} ${text}`, { severity: finding.severity, text });
  }
  return [...remarks.values()].sort((a, b) => compareSeverity(a.severity, b.severity));
}

/** A hint that the public may see: about the school or an entry with a page, repeating only what is printed. */
export function isPublicHint(finding: Finding, view: PublicView): boolean {
  return finding.severity === 'info' && mayQuote(finding, view);
}

function remarkOn(finding: Finding, view: PublicView): string | undefined {
  if (mayQuote(finding, view)) return describeFinding(finding).message;
  return finding.severity === 'info' ? undefined : neutralRemark(finding, view);
}

function mayQuote({ rule, kind, id, args }: Finding, { entries, isPublic }: PublicView): boolean {
  if (kind === undefined || isPerson(kind) || isConfidential(rule)) return false;
  return entries.get(`${kind}/${id}`)?.own !== undefined && Object.values(args).every(isPublic);
}

function isPerson(kind: string): kind is 'mentors' | 'mentees' | 'pairings' {
  return kind === 'mentors' || kind === 'mentees' || kind === 'pairings';
}

function neutralRemark({ rule, kind, id, file, withholds }: Finding, { entries }: PublicView): string {
  if (isAboutEarlyCompletion(rule)) return neutralRemarks.earlyCompletion;
  const { title } = messagesOf(rule);
  if (withholds) return neutralRemarks.hidden(title);
  if (kind === 'school' || file === 'school.json') return neutralRemarks.school(title);
  if (kind === undefined || isConfidential(rule)) return neutralRemarks.entry(title);
  if (isPerson(kind)) return neutralRemarks[kind](title);
  const entry = entries.get(`${kind}/${id}`);
  if (entry === undefined) return neutralRemarks.hidden(title);
  return entry.own === undefined ? neutralRemarks.entry(title) : neutralRemarks.named(title, entry.own.title);
}

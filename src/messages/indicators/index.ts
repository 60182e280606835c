import { mentoringForms, mentoringKinds, programStatuses } from '#model/codes';
import { ruleMessages } from '../index.ts';
import type { Args } from '../rule-messages.ts';
import { indicatorTexts } from './texts.ts';
import type { IndicatorMessages } from './texts.ts';

/** IND-05 has a number for every state, form and kind that a programme has. */
const programGroups: Readonly<Record<string, { word: string; labels: Readonly<Record<string, string>> }>> = {
  status: { word: 'состояние', labels: programStatuses.labels },
  form: { word: 'форма', labels: mentoringForms.labels },
  kind: { word: 'вид', labels: mentoringKinds.labels },
};

/** Prose of an indicator. @throws Error when it has none: a test makes sure that every one has */
export function indicatorMessages(id: string): IndicatorMessages {
  const texts = indicatorTexts[id];
  if (texts === undefined) throw new Error(`no messages for ${id}`);
  return texts;
}

/** Russian name of a number by its id, `SEC-09.involvement` or `IND-05.status-active`; the id itself when nothing names it. */
export function indicatorLabel(id: string): string {
  const [owner = '', name = ''] = id.split(/\.(.*)/su);
  return (
    indicatorTexts[owner]?.figures?.[name] ??
    (owner === 'IND-05' ? programLabel(name) : undefined) ??
    ruleMessages[owner]?.indicators?.[id] ??
    id
  );
}

function programLabel(name: string): string | undefined {
  const [key = '', code = ''] = name.split(/-(.*)/su);
  const group = programGroups[key];
  const label = group?.labels[code];
  return group === undefined || label === undefined ? undefined : `Программы, ${group.word}: ${label}`;
}

/** Why an indicator has no number, in Russian. @throws Error when the code has no words */
export function formatLack(id: string, { code, args }: { code: string; args: Args }): string {
  const reason = indicatorMessages(id).lacks?.[code];
  if (reason === undefined) throw new Error(`no reason for ${id}.${code}`);
  return reason(args);
}

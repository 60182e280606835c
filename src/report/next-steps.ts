import type { Content } from '#model/content';
import { kinds } from '#model/kinds';
import { formatSummary, kindOfFile } from './format-cli.ts';
import type { CheckReport } from './check-report.ts';
import { formatFieldPath } from './field-path.ts';
import { showOnOneLine } from './show-controls.ts';
import type { ReportFinding } from './types.ts';

/** One thing to do: what several findings of a rule ask of one file. */
interface Step {
  file: string;
  /** What to do, sentence by sentence. */
  todo: string[];
  fields: string[];
  rules: string[];
}

const headings = {
  error: 'Сначала – это проверка назовёт ошибкой:',
  errorWithDrafts: 'Сначала – это проверка назовёт ошибкой (часть уйдёт, когда опубликуете заготовки):',
  draft: 'Заготовки – допишите и опубликуйте, то есть снимите отметку «Черновик»:',
  warning: 'Затем – чего разделу не хватает:',
};

/**
 * The findings of a check as a numbered list of things to do, in plain Russian: errors, drafts to be finished,
 * warnings. Hints about anything but drafts are left out; a draft is a thing to do even when no rule speaks of it.
 */
export function formatNextSteps(report: CheckReport, { entries }: Pick<Content, 'entries'>): string {
  const { findings } = report;
  const drafts = Object.values(entries).flatMap((list) =>
    list.flatMap(({ draft, file }) => (draft ? [file] : [])),
  );
  const ofDrafts = findings.filter(({ file }) => drafts.includes(file));
  const groups: [heading: string, steps: Step[]][] = [
    [
      drafts.length === 0 ? headings.error : headings.errorWithDrafts,
      stepsOf(findings.filter(({ severity }) => severity === 'error')),
    ],
    [headings.draft, drafts.map((file) => draftStep(file, ofDrafts))],
    [headings.warning, stepsOf(findings.filter(({ severity }) => severity === 'warning'))],
  ];
  let number = 0;
  const lines = groups.flatMap(([heading, steps]) =>
    steps.length === 0 ? [] : ['', heading, ...steps.flatMap((step) => formatStep((number += 1), step))],
  );
  return number === 0
    ? `Ошибок, предупреждений и черновиков нет. ${formatSummary(report)}`
    : ['Что сделать дальше', ...lines, '', formatSummary(report)].join('\n');
}

/** Findings of one rule about one file are one step. */
function stepsOf(findings: readonly ReportFinding[]): Step[] {
  const groups = Map.groupBy(findings, ({ rule, file }) => `${rule} ${file}`);
  return [...groups.values()].map((found) => stepOf(found[0]?.file ?? '', found));
}

function draftStep(file: string, findings: readonly ReportFinding[]): Step {
  const found = findings.filter((finding) => finding.file === file);
  const step = stepOf(file, found);
  return step.todo.length === 0 ? { ...step, todo: ['Допишите запись и опубликуйте её.'] } : step;
}

function stepOf(file: string, findings: readonly ReportFinding[]): Step {
  const distinct = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '');
  return {
    file,
    todo: distinct(findings.flatMap(({ field, message, fix }) => (field === '' ? [message, fix] : [fix]))),
    fields: distinct(findings.map(({ field }) => formatFieldPath(kindOfFile(file), field))),
    rules: distinct(findings.map(({ rule }) => rule)),
  };
}

function formatStep(number: number, step: Step): string[] {
  const { todo, rules } = step;
  const rule =
    rules.length === 0 ? '' : `. ${rules.length === 1 ? 'Правило' : 'Правила'}: ${rules.join(', ')}`;
  return [`${String(number).padStart(3)}. ${todo.join(' ')}`, `     Где: ${placeOf(step)}${rule}.`].map(
    showOnOneLine,
  );
}

/** The screen of the editor, the fields and the file; what the school's card is only asked about in general, nowhere. */
function placeOf({ file, fields }: Step): string {
  const kind = kindOfFile(file);
  if (kind === 'school' && fields.length === 0) return 'раздел в целом';
  const names = fields.map((field) => `«${field}»`).join(', ');
  return [
    kind === undefined ? '' : `«${kinds[kind].plural}»`,
    names === '' ? '' : `${fields.length === 1 ? 'поле' : 'поля'} ${names}`,
    `файл ${file}`,
  ]
    .filter(Boolean)
    .join(', ');
}

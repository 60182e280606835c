import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { normativeDocument } from '#model/document';
import { program } from '#model/program';
import { roadmap } from '#model/roadmap';
import { parse } from 'yaml';
import { heading, paragraph } from './texts.ts';
import type { DemoDocument } from './texts.ts';

const content = path.resolve(import.meta.dirname, '../../../content');

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(content, file), 'utf8'));
}

/** The order that the school keeps as a scan only; its text is the accessible copy of the same entry. */
export async function scannedOrder(): Promise<DemoDocument> {
  const { title, htmlText = '' } = normativeDocument.parse(await readJson('documents/prikaz-40-o.json'));
  const [organisation = '', kind = '', date = '', , ...rest] = htmlText.split('\n\n');
  return { title, stamp: [organisation, kind, date], blocks: rest.map(paragraph) };
}

/** The roadmap of the school year as a table in the order of its entry. */
export async function schoolRoadmap(): Promise<DemoDocument> {
  const { title, approval, sections, stages, columns } = roadmap.parse(
    await readJson('roadmaps/karta-2026.json'),
  );
  const header = columns.map(({ label }) => label);
  return {
    title,
    stamp: [approval?.text ?? ''],
    blocks: [
      ...sections.flatMap(({ title: name, text }) => [heading(name), paragraph(text)]),
      ...stages.flatMap((stage) => [
        heading(`${stage.no}. ${stage.title}`),
        {
          kind: 'table' as const,
          header,
          rows: stage.activities.map((activity) => [
            activity.no ?? '',
            [activity.text, ...activity.subItems.map(({ marker, text }) => `${marker} ${text}`)].join('; '),
            activity.terms.map(({ raw }) => raw).join('; '),
            activity.expectedResult ?? '',
            activity.responsible.map(({ text }) => text).join(', '),
          ]),
        },
      ]),
    ],
  };
}

/** Results of a completed programme, from its own entry. */
export async function programResults(stem: string): Promise<DemoDocument> {
  const source = await readFile(path.join(content, 'programs', `${stem}.mdx`), 'utf8');
  const { title, results, completion } = program.parse(parse(source.split(/^---$/m)[1] ?? ''));
  if (results === undefined) throw new Error(`${stem}.mdx has no results`);
  return {
    title: `Итоги программы «${title}»`,
    stamp: ['СШ «Родник»', `Программа завершена ${completion?.date?.split('-').reverse().join('.')}`],
    blocks: [
      paragraph(results.summary),
      heading('Показатели'),
      {
        kind: 'table',
        header: ['Показатель', 'До программы', 'После программы'],
        rows: results.indicators.map(({ name, before, after }) => [name, before ?? '–', after]),
      },
      paragraph('Показатели собраны по программе в целом. Имена участников и учеников не приводятся.'),
    ],
  };
}

/** Content of any size for the measurements: valid, deterministic, in the proportions of a large school's bank. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import yaml from 'js-yaml';
import type { EntryKind } from '#model/content';
import { kinds } from '#model/kinds';
import { makeBody } from './content/body.ts';
import { cycleOf } from './content/cycles.ts';
import { makeDocument } from './content/documents.ts';
import { entryId } from './content/entry.ts';
import type { Written } from './content/entry.ts';
import { makeMentee, makeMentor } from './content/people.ts';
import { planEntries } from './content/plan.ts';
import type { Plan } from './content/plan.ts';
import { makePairing, makeProgram } from './content/programs.ts';
import { makeCase, makeEvent, makeMaterial, makeNews, makeReport } from './content/publications.ts';
import { createRandom } from './content/random.ts';
import { makeRoadmap } from './content/roadmaps.ts';
import { makeSchool } from './content/school.ts';
import { makeTeams, teamsByPerson } from './content/teams.ts';

const seed = 20_261_122;

/**
 * Writes a content folder with `count` entries and school.json; the same count gives the same bytes.
 * @param dir is made if it is not there; files of an older content in it stay
 * @param mentors how many of the entries are mentors; a large school's share of them when left out
 * @returns paths of the written files from `dir`, `count + 1` of them
 * @throws RangeError for fewer than 50 entries
 */
export async function generateContent(dir: string, count: number, mentors?: number): Promise<string[]> {
  const files = makeFiles(planEntries(count, mentors));
  for (const folder of new Set([...files.keys()].map((path) => dirname(path)))) {
    await mkdir(join(dir, folder), { recursive: true });
  }
  for (const [path, source] of files) await writeFile(join(dir, path), source);
  return [...files.keys()];
}

/** Sources of all files by path. */
function makeFiles(plan: Plan): Map<string, string> {
  const random = createRandom(seed);
  const files = new Map([['school.json', formatJson(makeSchool(plan))]]);
  const put = (kind: EntryKind, data: { id: string }) => {
    const { extension } = kinds[kind];
    const source = extension === 'json' ? formatJson(data) : formatMdx(data, makeBody(random));
    files.set(`${kind}/${data.id}.${extension}`, source);
  };
  const add = (kind: EntryKind, make: (index: number) => { id: string }) => {
    for (let index = 0; index < plan[kind]; index += 1) put(kind, make(index));
  };
  const teams = makeTeams(plan);
  const teamsOf = teamsByPerson(teams);
  const programs = teams.map((_, index) => entryId('p', index));
  const isCompleted = (index: number) => cycleOf(index).completed;
  const completed = programs.filter((_, index) => isCompleted(index));
  const completedBy = (person: string) =>
    (teamsOf.get(person) ?? []).filter(isCompleted).map((index) => entryId('p', index));
  const mentorOf = (index: number) => makeMentor(random, index, completedBy(entryId('m', index)));
  const menteeOf = (index: number) => {
    const id = entryId('n', index);
    return makeMentee(random, index, cycleOf(teamsOf.get(id)?.[0] ?? 0), completedBy(id));
  };
  add('mentors', mentorOf);
  add('mentees', menteeOf);
  teams.forEach((team, index) => {
    put('pairings', makePairing(random, index, team));
    put('programs', makeProgram(random, index, team));
  });
  add('cases', (index) => makeCase(random, index, random.pick(completed)));
  add('documents', (index) => makeDocument(random, index));
  add('materials', (index) => makeMaterial(random, index));
  add('news', (index) => makeNews(random, index, random.pick(programs)));
  add('events', (index) => makeEvent(random, index));
  add('roadmaps', makeRoadmap);
  add('reports', (index) => makeReport(random, index));
  return files;
}

function formatJson(data: Written<'school'> | { id: string }): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function formatMdx(data: { id: string }, body: string): string {
  return `---\n${yaml.dump(data, { lineWidth: -1, noRefs: true })}---\n\n${body}`;
}

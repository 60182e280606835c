import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schoolTypes } from '#model/codes';
import type { Content } from '#model/content';
import { parseTerms } from '#model/term/parse-term';
import { readContent } from '#entries/read-content';
import { evaluate } from '#rules/evaluate';
import type { RulesProfile, SchoolType, StarterAnswers, StarterFile } from './answers.ts';
import { planStarter } from './plan-starter.ts';

const asOf = '2026-11-22';
const types = Object.keys(schoolTypes.labels) as SchoolType[];
const profileSets: RulesProfile[][] = [
  ['volgograd-25-2022'],
  ['federal-az-1128'],
  ['r145-2019'],
  ['volgograd-25-2022', 'r145-2019'],
  ['federal-az-1128', 'r145-2019'],
];
const combinations = types.flatMap((type) => profileSets.map((profiles) => [type, profiles] as const));

function answersOf(type: SchoolType, profiles: readonly RulesProfile[]): StarterAnswers {
  return {
    fullName: 'Муниципальное бюджетное учреждение «Ключевая организация»',
    shortName: 'Ключевая',
    type,
    profiles,
    site: 'https://klyuch.example',
    asOf,
  };
}

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'starter-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

async function lay(name: string, files: readonly StarterFile[]): Promise<Content> {
  for (const { path: file, text } of files) {
    const target = path.join(root, name, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return readContent(path.join(root, name));
}

/** What the editor does next: the rest of the card, and every draft with its requisites, published. */
function complete({ path: file, text }: StarterFile): StarterFile {
  if (!file.endsWith('.json')) return { path: file, text };
  const data = JSON.parse(text) as Record<string, unknown>;
  const order = { kind: 'order', number: '7-о', date: '2026-09-01' };
  const card = {
    founder: 'Отдел образования',
    inn: '0000000000',
    ogrn: '0000000000000',
    head: { lastName: 'Ивнякова', firstName: 'Злата', position: 'директор' },
    curators: [
      {
        lastName: 'Ракитин',
        position: 'заместитель директора',
        isDeputyHead: true,
        orderRef: order,
        from: '2026-09-01',
      },
    ],
    menteeBankReviews: [{ reviewedOn: '2026-11-20' }],
  };
  const requisites = {
    draft: false,
    documentNumber: '7-о',
    documentDate: '2026-09-01',
    approvedOn: '2026-09-01',
  };
  const more = file.startsWith('documents')
    ? requisites
    : { draft: false, approval: { ...(data['approval'] as object), date: '2026-09-01', order } };
  const added = file === 'school.json' ? card : data['draft'] === true ? more : {};
  return { path: file, text: JSON.stringify({ ...data, ...added }) };
}

describe('the starter kit', () => {
  test.each([
    [
      'school',
      ['volgograd-25-2022', 'r145-2019'],
      `school.json
documents/fz-273.json
documents/rasp-r-145.json
documents/rasp-3273-r.json
documents/pismo-az-1128.json
documents/tk-351-8.json
documents/prikaz-25-2022.json
documents/prikaz-12-2022.json
documents/prikaz-10-2022.json
documents/zakon-118-od.json
documents/prikaz-ob-utverzhdenii.json
documents/polozhenie.json
documents/prikaz-o-kuratore.json
documents/prikaz-o-celevoj-modeli.json
roadmaps/karta-2026-2027.json
roadmaps/karta-r145-2026-2027.json
materials/s-chego-nachat.mdx
materials/god-kuratora.mdx
materials/soglasiya-uchastnikov.mdx
materials/nastavnichestvo-obuchayushchihsya.mdx`,
    ],
    [
      'kindergarten',
      ['federal-az-1128'],
      `school.json
documents/fz-273.json
documents/rasp-3273-r.json
documents/pismo-az-1128.json
documents/tk-351-8.json
documents/prikaz-ob-utverzhdenii.json
documents/polozhenie.json
documents/prikaz-o-kuratore.json
roadmaps/karta-2026-2027.json
materials/s-chego-nachat.mdx
materials/god-kuratora.mdx
materials/soglasiya-uchastnikov.mdx`,
    ],
    [
      'college',
      ['r145-2019'],
      `school.json
documents/fz-273.json
documents/rasp-r-145.json
documents/prikaz-o-celevoj-modeli.json
roadmaps/karta-r145-2026-2027.json
materials/soglasiya-uchastnikov.mdx
materials/nastavnichestvo-obuchayushchihsya.mdx`,
    ],
  ] as const)('of a %s, %s', (type, profiles, files) => {
    const plan = planStarter(answersOf(type, profiles));
    expect(plan.map(({ path: file }) => file)).toEqual(files.split('\n'));
    expect(planStarter(answersOf(type, profiles))).toEqual(plan);
  });

  test.each(combinations)('%s, %s: nothing of it is hidden or doubtful', async (type, profiles) => {
    const plan = planStarter(answersOf(type, profiles));
    const content = await lay(`${type}-${profiles.join()}`, plan);
    const { findings, withheldFiles } = evaluate(content, asOf);
    expect(content.fileCount).toBe(plan.length);
    expect(content.broken).toEqual([]);
    expect(withheldFiles).toEqual(new Set());
    expect(content.problems.map(({ rule, code, field }) => [rule, code, field].join(' ')).sort()).toEqual(
      ['founder', 'head', 'inn', 'ogrn'].map((field) => `DATA-02 missing ${field}`),
    );
    const doubts = findings.filter(
      ({ rule, severity }) =>
        rule === 'FED-22' || rule.startsWith('R145') || (rule.startsWith('RM') && severity === 'info'),
    );
    expect(doubts.map(({ rule, code, file }) => `${rule}.${code} ${file}`)).toEqual([]);
  });

  test.each(combinations)('%s, %s: completed, it has no errors', async (type, profiles) => {
    const plan = planStarter(answersOf(type, profiles)).map(complete);
    const { findings } = evaluate(await lay(`whole-${type}-${profiles.join()}`, plan), asOf);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const regional = profiles.includes('federal-az-1128') ? ['SEC-05.levelMissing'] : [];
    expect(errors.map(({ rule, code }) => `${rule}.${code}`)).toEqual(regional);
  });

  test('every term of its roadmaps is understood', () => {
    const plan = planStarter(answersOf('school', ['volgograd-25-2022', 'r145-2019']));
    const terms = plan.flatMap(({ text }) => [...text.matchAll(/"raw": "(.+)"/g)].map(([, raw = '']) => raw));
    expect(terms.length).toBeGreaterThan(30);
    expect(terms.filter((raw) => parseTerms(raw).some(({ type }) => type === 'text'))).toEqual([]);
  });

  test('from June on, the roadmap is for the next school year', () => {
    const at = (day: string) =>
      planStarter({ ...answersOf('school', ['volgograd-25-2022']), asOf: day }).find(({ path: file }) =>
        file.startsWith('roadmaps'),
      )?.path;
    expect(at('2026-05-31')).toBe('roadmaps/karta-2025-2026.json');
    expect(at('2026-06-01')).toBe('roadmaps/karta-2026-2027.json');
  });

  test('invents no name, number or date for the school', () => {
    const [card, ...files] = planStarter(answersOf('kindergarten', ['volgograd-25-2022']));
    expect(JSON.parse(card?.text ?? '')).toEqual({
      fullName: 'Муниципальное бюджетное учреждение «Ключевая организация»',
      shortName: 'Ключевая',
      type: 'kindergarten',
      ownership: 'municipal',
      region: 'Волгоградская область',
      officialSiteUrl: 'https://klyuch.example',
      sectionPath: '/nastavnichestvo/',
      timeZone: 'Europe/Volgograd',
      rulesProfiles: ['volgograd-25-2022'],
    });
    const local = files.filter(({ text }) => text.includes('"level": "local"'));
    expect(local).toHaveLength(3);
    for (const { text } of local) {
      expect(text).toContain('"draft": true');
      expect(text).not.toMatch(/documentNumber|documentDate|approvedOn|ФИО/);
      expect(text).toContain('"approvedBy": "заведующий"');
    }
  });
});

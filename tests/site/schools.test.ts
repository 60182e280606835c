import { describe, expect, it } from 'vitest';
import { buildFixture, complaintsOf, fixture, runCli } from '../support/build.ts';
import { readAllText } from '../support/output-text.ts';
import type { CheckJson } from '../support/check-json.ts';

const asOf = '2026-11-22';

async function check(name: string): Promise<CheckJson> {
  const run = await runCli('check', ['--content', fixture(name), '--as-of', asOf, '--format', 'json']);
  expect(complaintsOf(run)).toEqual([]);
  return JSON.parse(run.stdout) as CheckJson;
}

/** Findings as `RULE file field`, without hints. */
async function problems(name: string): Promise<string[]> {
  const { findings } = await check(name);
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, file, field }) => `${severity} ${rule} ${file} ${field}`.trim());
}

async function pageOf(name: string, file: string): Promise<string> {
  const site = await buildFixture(fixture(name), { site: 'https://polyn.example' });
  expect(site.code, site.stderr).toBe(0);
  return (await readAllText(site.dir)).find(({ path }) => path === file)?.text ?? '';
}

describe('clean-school', () => {
  it('has nothing to mend', async () => {
    const { counts, findings } = await check('clean-school');
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(counts).toMatchObject({ error: 0, warning: 0 });
  });

  it('has all ten items of A1 п. 8.1 in the self-check', async () => {
    const site = await buildFixture(fixture('clean-school'), { site: 'https://polyn.example' });
    const file = (await readAllText(site.dir)).find(({ path }) => path.endsWith('self-check.json'));
    const { items, rules } = JSON.parse(file?.bytes.toString('utf8') ?? '') as Record<
      'items' | 'rules',
      { id: string; answer: string }[]
    >;
    expect(items.map(({ answer }) => answer)).toEqual(Array(10).fill('yes'));
    expect(rules.length).toBeGreaterThan(70);
    expect(rules.filter(({ answer }) => answer === 'no')).toEqual([]);
  });
});

describe('first-year', () => {
  it('is not asked for cases and reports of the past', async () => {
    expect(await problems('first-year')).toEqual([]);
  });

  it('answers «неприменимо» to SEC-04', async () => {
    const page = await pageOf('first-year', 'samoproverka/razdel/index.html');
    expect(page).toMatch(/id="SEC-04"[\s\S]{0,200}неприменимо/i);
  });
});

describe('no-mentees', () => {
  it('stands on the dated statement of the school', async () => {
    expect(await problems('no-mentees')).toEqual([]);
    const page = await pageOf('no-mentees', 'samoproverka/index.html');
    expect(page).toContain('нет педагогов, которым нужен наставник');
    expect(await pageOf('no-mentees', 'programmy/index.html')).not.toBe('');
  });
});

describe('tiny-rural', () => {
  it('may have a curator who is no deputy, with a reason', async () => {
    expect(await problems('tiny-rural')).toEqual(['warning LOC-08 school.json curators.0.isDeputyHead']);
  });

  it('calls nobody by what only one person is (58)', async () => {
    const site = await buildFixture(fixture('tiny-rural'), { site: 'https://polyn.example' });
    const texts = (await readAllText(site.dir)).filter(({ path }) => !/samoproverka|o-sisteme/.test(path));
    expect(texts.length).toBeGreaterThan(30);
    expect(
      texts
        .filter(({ text }) => /учител[ья] (?:физики|биологии)|стаж (?:до|более)/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('expired-everything', () => {
  it('lists what is overdue, with exact boundaries', async () => {
    expect(await problems('expired-everything')).toEqual(
      expect.arrayContaining([
        'error SEC-05 documents/fz-staryj.json repealedOn',
        'error SEC-05 documents/regionalnyj.json repealedOn',
        'error SEC-05 documents/prikaz.json repealedOn',
        'error LOC-01 school.json',
        'error LOC-09 school.json menteeBankReviews',
        'error PRG-12 programs/proshlo-31-den.mdx completion',
        'warning PRG-12 programs/proshlo-30-dney.mdx completion',
        'warning RM-03 roadmaps/karta.json period',
        'warning SEC-07 school.json',
      ]),
    );
    expect(
      (await problems('expired-everything')).filter(
        (line) => line.includes('PRG-12') && line.includes('poslednij'),
      ),
    ).toEqual([]);
  });

  it('still publishes everything, the repealed acts as repealed', async () => {
    for (const slug of ['fz-staryj', 'regionalnyj', 'prikaz']) {
      expect(await pageOf('expired-everything', `dokumenty/${slug}/index.html`), slug).toContain('утратил');
    }
    for (const slug of ['proshlo-31-den', 'proshlo-30-dney', 'poslednij-den']) {
      expect(await pageOf('expired-everything', `programmy/${slug}/index.html`), slug).toContain(
        'реализуется',
      );
    }
    expect(await pageOf('expired-everything', 'nastavniki/index.html')).not.toContain('зверобоева');
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsOf, demoContent, fixture, root, runCli } from '../support/build.ts';
import type { CheckJson } from '../support/check-json.ts';

const asOf = '2026-11-22';
const broken = fixture('broken-everything');

async function check(content: string, format?: string, day = asOf) {
  const args = ['--content', content, '--as-of', day, ...(format === undefined ? [] : ['--format', format])];
  return runCli('check', args);
}

describe.concurrent('npm run check', () => {
  it.each([
    ['clean-school', 0],
    ['first-year', 0],
    ['tiny-rural', 0],
    ['privacy-hell', 1],
    ['expired-everything', 1],
    ['broken-everything', 1],
  ])('%s ends with %d', async (name, code) => {
    expect((await check(fixture(name))).code).toBe(code);
  });

  it('reads the demonstration school without an error', async () => {
    const run = await check(demoContent);
    expect([run.code, complaintsOf(run)]).toEqual([0, []]);
    expect(run.stdout).toMatch(/Проверено на 22 ноября 2026 года: 0 ошибок, \d+ предупреждени/);
  });

  it('takes a relative folder from where it was called', async () => {
    const run = await check(path.relative(root, fixture('clean-school')));
    expect([run.code, complaintsOf(run)]).toEqual([0, []]);
  });

  it('as of another day finds other things', async () => {
    const today = JSON.parse((await check(demoContent, 'json')).stdout) as CheckJson;
    const eve = JSON.parse((await check(demoContent, 'json', '2026-11-21')).stdout) as CheckJson;
    expect(today.contentHash).toBe(eve.contentHash);
    const early = (report: CheckJson) =>
      report.findings.filter(
        ({ rule, file }) => /PRG-1[035]/.test(rule) && /zavucha|mayak|rosinka/.test(file),
      );
    expect(early(today)).toEqual([]);
    expect(new Set(early(eve).map(({ file }) => file))).toEqual(
      new Set([
        'programs/opyt-zavucha.mdx',
        'cases/mayak-a-ne-prozhektor.mdx',
        'news/rosinka-ostaetsya-v-shkole.mdx',
      ]),
    );
  });
});

describe.concurrent('--format json', () => {
  it('has exactly the keys of the contract', async () => {
    const run = await check(broken, 'json');
    expect([run.code, complaintsOf(run)]).toEqual([1, []]);
    const report = JSON.parse(run.stdout) as CheckJson;
    expect(Object.keys(report)).toEqual(['asOf', 'rulesetVersion', 'contentHash', 'counts', 'findings']);
    expect(report.asOf).toBe(asOf);
    expect(report.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(report.rulesetVersion).toMatch(/^\d+\.\d+/);
    expect(Object.keys(report.counts).sort()).toEqual(['error', 'info', 'warning']);
    expect(report.findings.length).toBeGreaterThan(40);
    const keys = ['rule', 'severity', 'source', 'file', 'field', 'line', 'message', 'fix'];
    for (const finding of report.findings) {
      expect(Object.keys(finding).filter((key) => !keys.includes(key))).toEqual([]);
      expect(
        keys.filter((key) => key !== 'line' && typeof finding[key as keyof typeof finding] !== 'string'),
      ).toEqual([]);
      expect(finding.rule).toMatch(/^[A-Z0-9]+-\d{2}$/);
      expect(finding.line ?? 1).toBeGreaterThan(0);
      // A bare «п. 8.2» could mean any of three documents.
      expect(finding.source).not.toMatch(/^п\./);
    }
    for (const severity of ['error', 'warning', 'info'] as const) {
      expect(report.counts[severity]).toBe(
        report.findings.filter((finding) => finding.severity === severity).length,
      );
    }
  });

  it('knows the lines', async () => {
    const { findings } = JSON.parse((await check(broken, 'json')).stdout) as CheckJson;
    const lineOf = (file: string, field: string) =>
      findings.find((finding) => finding.file === file && finding.field === field)?.line;
    expect({
      json: lineOf('mentors/oborvan.json', ''),
      comment: lineOf('mentors/primechanie.json', ''),
      yaml: lineOf('news/shapka-js-v-yaml.mdx', ''),
      import: lineOf('news/import.mdx', 'body'),
      expression: lineOf('news/vyrazhenie.mdx', 'body'),
      startDate: lineOf('programs/data-po-russki.mdx', 'startDate'),
      status: lineOf('programs/status-rukami.mdx', 'status'),
      nested: lineOf('programs/osnovanie-neizvestno.mdx', 'completion.ground'),
      item: lineOf('pairings/bez-lyudej.json', 'mentors.0'),
      file: lineOf('documents/vlozheniya.json', 'files.2.file'),
      school: lineOf('school.json', 'motto'),
    }).toEqual({
      json: 5,
      comment: 2,
      yaml: 3,
      import: 7,
      expression: 7,
      startDate: 9,
      status: 35,
      nested: 37,
      item: 5,
      file: 18,
      school: 62,
    });
  });

  it('is the same twice', async () => {
    const [one, other] = [await check(broken, 'json'), await check(broken, 'json')];
    expect(one.stdout).toBe(other.stdout);
  });
});

describe.concurrent('--format github', () => {
  it('is one annotation a finding, with paths from the root of the repository', async () => {
    const json = JSON.parse((await check(broken, 'json')).stdout) as CheckJson;
    const run = await check(broken, 'github');
    expect([run.code, complaintsOf(run)]).toEqual([1, []]);
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(json.findings.length);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=tests\/fixtures\/sites\/broken-everything\/[^,]+(?:,line=\d+)?,title=[^,:]+::.+$/,
      );
    }
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(json.counts.error);
    expect(lines.find((line) => line.includes('data-po-russki.mdx'))).toContain(
      'programs/data-po-russki.mdx,line=9,',
    );
  });
});

describe('--format cli', () => {
  it('groups by file and tells rule, source, place, message and remedy', async () => {
    const { stdout } = await check(broken);
    expect(stdout).toMatch(/^programs\/data-po-russki\.mdx$/m);
    expect(stdout).toMatch(/^ {2}ошибка {2}DATA-02 {2}\(.+\) {2}строка 9, поле «Начало» \(startDate\)$/m);
    expect(stdout.match(/^ {4}Как исправить: /gm)?.length).toBeGreaterThan(40);
  });

  it.each(['xml', 'JSON', ''])('an unknown format «%s» ends with 2', async (format) => {
    const run = await check(broken, format);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/Вид отчёта «.*» неизвестен/);
  });
});

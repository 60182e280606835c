import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { executed } from '../corpora/canary.ts';
import { generateBody } from '../fuzz/generate-body.ts';
import { judgeBody } from '../fuzz/judge-body.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('generated bodies (npm run fuzz judges 200,000 of another seed)', () => {
  it(
    '3,000 of them execute nothing, do not crash and bring no unsafe page',
    { timeout: 60_000 },
    async () => {
      const dir = await mkdtemp(path.join(tmpdir(), 'fuzz-canary-'));
      vi.stubEnv('CANARY_DIR', dir);
      const faults: string[] = [];
      let elements = 0;
      let refused = 0;
      for (let index = 0; index < 3000; index++) {
        const { fault, elements: found, problems } = judgeBody(generateBody(49, index));
        if (fault) faults.push(`${index}: ${fault.kind} ${fault.detail}`);
        elements += found;
        if (problems > 0) refused += 1;
      }
      expect(faults).toEqual([]);
      expect(await readdir(dir)).toEqual([]);
      expect(elements).toBeGreaterThan(6000);
      expect(refused).toBeGreaterThan(1500);
      expect(refused).toBeLessThan(2900);
      await rm(dir, { recursive: true });
    },
  );

  it('are the same for the same seed and others for another', () => {
    const series = (seed: number) => Array.from({ length: 50 }, (_, index) => generateBody(seed, index));
    expect(series(1)).toEqual(series(1));
    expect(series(1)).not.toEqual(series(2));
    expect(new Set(series(1)).size).toBeGreaterThan(45);
  });
});

describe('the judge of a body', () => {
  it('passes what is harmless', () => {
    expect(judgeBody('слово')).toEqual({ elements: 1, problems: 0 });
  });

  it('notices a global, a setting and a computed word', () => {
    expect(judgeBody(`слово ${executed}`).fault?.kind).toBe('executed');
    vi.stubGlobal('kanarejka', 1);
    expect(judgeBody('слово').fault?.kind).toBe('executed');
    vi.unstubAllGlobals();
    vi.stubEnv('KANAREJKA', '1');
    expect(judgeBody('слово').fault?.kind).toBe('executed');
  });
});

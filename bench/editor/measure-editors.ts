import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tests/support/chromium.ts';
import { changes, timeAnswers } from './answer-times.ts';
import type { EditorRounds } from './format-editors.ts';
import { ours, stock } from './screens.ts';
import { startOurs, startStock } from './servers.ts';
import type { ContentSize, Server } from './servers.ts';
import { visitEditor } from './visit.ts';

const typedChanges = 6;

/**
 * Measures our editor beside stock Decap with decap-server on the same content, in turn, in one Chromium.
 * @param tell told what is being done
 */
export async function measureEditors(
  size: ContentSize,
  runs: number,
  tell: (step: string) => void,
): Promise<EditorRounds> {
  const workDir = await mkdtemp(join(tmpdir(), 'nastavnichestvo-bench-'));
  const stops: (() => Promise<void>)[] = [() => rm(workDir, { recursive: true, force: true })];
  try {
    tell('Готовлю содержание и серверы');
    const own = await startOurs(workDir, size);
    stops.unshift(() => own.stop());
    const plain = await startStock(workDir, size);
    stops.unshift(() => plain.stop());
    const browser = await launchChromium();
    stops.unshift(() => browser.close());
    return await measureRounds(browser, own, plain, runs, tell);
  } finally {
    for (const stop of stops) await stop();
  }
}

async function measureRounds(
  browser: Browser,
  own: Server,
  plain: Server,
  runs: number,
  tell: (step: string) => void,
): Promise<EditorRounds> {
  const visitOurs = (round: number) => visitEditor(browser, own.page, ours, round);
  const visitStock = (round: number) => visitEditor(browser, plain.page, stock, round);
  tell('Первое открытие');
  const first = { ours: (await visitOurs(0)).list, stock: (await visitStock(0)).list };
  const rounds: EditorRounds = { first, ours: [], stock: [], answers: { plain: [], name: [] } };
  for (let round = 1; round <= runs; round += 1) {
    tell(`Круг ${round} из ${runs}`);
    rounds.ours.push(await visitOurs(round));
    rounds.stock.push(await visitStock(round));
  }
  tell('Ответы сервера');
  for (let round = 0; round < typedChanges; round += 1) {
    rounds.answers.plain.push(await timeAnswers(own, changes.plain, round));
    rounds.answers.name.push(await timeAnswers(own, changes.name, round));
  }
  return rounds;
}

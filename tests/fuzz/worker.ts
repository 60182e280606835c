/** A process of the fuzzing: judges the bodies `from`, `from + step`, … below `count` and tells its parent of each. */
import { generateBody } from './generate-body.ts';
import { judgeBody } from './judge-body.ts';
import type { Judgement } from './judge-body.ts';

/** What a worker tells: that it begins a body, and what came of it. */
export type WorkerMessage = { begun: number } | ({ judged: number } & Judgement);

const [seed = 0, from = 0, step = 1, count = 0] = process.argv.slice(2).map(Number);

/** Waits until the parent has the message: what is lost with a process that dies is then at most one body. */
const tell = (message: WorkerMessage) =>
  new Promise<void>((resolve, reject) => {
    if (!process.send) throw new Error('tests/fuzz/worker.ts is started by tests/fuzz/run.ts');
    process.send(message, (error: Error | null) => (error ? reject(error) : resolve()));
  });

for (let index = from; index < count; index += step) {
  await tell({ begun: index });
  await tell({ judged: index, ...judgeBody(generateBody(seed, index)) });
}
process.disconnect();

import type { ChildProcess } from 'node:child_process';
import type { StateAnswer } from '../../api/types.ts';

export interface BuildRunner {
  /** Asks for a build: it begins after a pause, and after the one that runs. */
  start(): void;
  state(): StateAnswer['build'];
  /** Ends the build that runs. */
  stop(): Promise<void>;
}

export interface BuildRunnerOptions {
  /** Starts a build in a process of its own. */
  spawn: () => ChildProcess;
  /** Instant, ISO 8601. */
  now: () => string;
  /** Milliseconds to wait for further changes. */
  pause?: number;
  /** Milliseconds after which a build counts as hung. */
  longest?: number;
}

/** Builds the section again and again, one build at a time, apart from the editor: a hung build hangs nothing else. */
export function createBuildRunner({
  spawn,
  now,
  pause = 1500,
  longest = 600_000,
}: BuildRunnerOptions): BuildRunner {
  let state: StateAnswer['build'] = { state: 'idle' };
  let waiting: NodeJS.Timeout | undefined;
  let running: { child: ChildProcess; ended: Promise<void> } | undefined;
  let isWanted = false;
  let isStopped = false;

  function begin(): void {
    waiting = undefined;
    if (running !== undefined) {
      isWanted = true;
      return;
    }
    isWanted = false;
    state = { ...state, state: 'building' };
    const child = spawn();
    const limit = setTimeout(() => child.kill('SIGKILL'), longest);
    const ended = outcomeOf(child).then((message) => {
      clearTimeout(limit);
      running = undefined;
      state = message === undefined ? { state: 'done', at: now() } : { state: 'failed', at: now(), message };
      if (isWanted && !isStopped) begin();
    });
    running = { child, ended };
  }

  return {
    start() {
      if (isStopped) return;
      clearTimeout(waiting);
      waiting = setTimeout(begin, pause);
    },
    state: () => (waiting === undefined ? state : { ...state, state: 'building' }),
    async stop() {
      isStopped = true;
      clearTimeout(waiting);
      waiting = undefined;
      running?.child.kill();
      await running?.ended;
    },
  };
}

const longestMessage = 500;

/** @returns undefined for a build that succeeded, otherwise why it did not */
function outcomeOf(child: ChildProcess): Promise<string | undefined> {
  let told = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    told = `${told}${chunk.toString()}`.slice(-longestMessage);
  });
  child.stdout?.resume();
  return new Promise((resolve) => {
    child.once('error', () => resolve('Сборка не запустилась.'));
    child.once('close', (code) =>
      resolve(code === 0 ? undefined : (failureIn(told) ?? 'Сборка прервалась.')),
    );
  });
}

/** The command's own line about why it failed. */
function failureIn(told: string): string | undefined {
  return told.split('\n').findLast((line) => line.startsWith('Не получилось'));
}

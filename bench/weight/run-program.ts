import { spawn } from 'node:child_process';

const limit = 600_000; // milliseconds

/**
 * Runs a program in a folder to its end.
 * @returns seconds it took
 * @throws Error with the end of its output, when it fails, does not exist or takes longer than ten minutes
 */
export async function runProgram(cwd: string, program: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output = (output + chunk).slice(-3000)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${code}\n${output}`);
  return (performance.now() - start) / 1000;
}

/**
 * Installs packages of npm into a folder, without their install scripts.
 * @throws Error that names the packages, with npm's own words below
 */
export async function installPackages(cwd: string, packages: readonly string[]): Promise<void> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'];
  await runProgram(cwd, 'npm', ['install', ...flags, ...packages]).catch((error: unknown) => {
    throw new Error(`не ставится из npm: ${packages.join(', ')}\n${String(error)}`);
  });
}

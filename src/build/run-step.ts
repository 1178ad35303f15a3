import { spawn } from 'node:child_process';

/** Where and how a step runs. */
export interface StepOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Called with each line that it writes to standard output. */
  onLine?: (line: string) => void;
}

/** A step of the build that ended with an exit code other than 0; what it had to say, it has said on standard error. */
export class StepFailed extends Error {
  override name = 'StepFailed';
  readonly exitCode: number;
  constructor(exitCode: number) {
    super(`A step of the build ended with ${exitCode}.`);
    this.exitCode = exitCode;
  }
}

/** Runs a script of Node in a process of its own. Throws {@link StepFailed}. */
export async function runStep(args: readonly string[], { cwd, env, onLine }: StepOptions = {}): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    if (onLine) lines.forEach(onLine);
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new StepFailed(code ?? 1);
}

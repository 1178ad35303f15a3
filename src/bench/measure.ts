import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a command took. */
export interface Measure {
  seconds: number;
  /** Processor time of all its processes and threads, in seconds, but for the last quarter of one; 0 where /proc is missing. */
  processorSeconds: number;
  /** Largest resident memory of a single process of the command, in bytes; 0 where /proc is missing. */
  peakProcess: number;
  /** Largest resident memory of all its processes together. */
  peakTotal: number;
}

/** Milliseconds between two looks at the memory. */
const LOOK = 250;

const readProc = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** A process and all below it. */
function tree(pid: number): number[] {
  const children = readProc(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(tree)];
}

const residentBytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readProc(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;

/** Ticks of Linux's clock in a second, in which /proc counts. */
const TICKS = 100;
/** What a process took, in seconds: the fields utime and stime of proc(5). */
function processorTime(pid: number): number {
  const [, fields = ''] = readProc(`/proc/${pid}/stat`).split(/\)(?=[^)]*$)/);
  const [user, system] = fields.split(' ').slice(12, 14).map(Number);
  return ((user ?? 0) + (system ?? 0)) / TICKS;
}

/** Runs a Node script to its end and measures it. Throws, with what it printed last, if its exit code is not among `accepted`. */
export async function measure(
  args: string[],
  env: NodeJS.ProcessEnv = {},
  accepted: readonly number[] = [0],
): Promise<Measure> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said = (said + text).slice(-4000)));
  let [peakProcess, peakTotal] = [0, 0];
  const times = new Map<number, number>();
  const timer = setInterval(() => {
    const processes = tree(child.pid!);
    const sizes = processes.map(residentBytes);
    for (const pid of processes) times.set(pid, Math.max(times.get(pid) ?? 0, processorTime(pid)));
    peakProcess = Math.max(peakProcess, ...sizes);
    peakTotal = Math.max(
      peakTotal,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }, LOOK);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  if (!accepted.includes(code ?? -1)) throw new Error(`${args.join(' ')} ended with ${code}:\n${said}`);
  const processorSeconds = [...times.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: (performance.now() - started) / 1000, processorSeconds, peakProcess, peakTotal };
}

/** Files and bytes below a folder. */
export function folderSize(folder: string): { files: number; bytes: number } {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}

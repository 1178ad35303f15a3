import { SingleBar } from 'cli-progress';

/** How far a step is. */
export interface Progress {
  /** Begins a step; `total` where it is known. */
  start(step: string, total?: number): void;
  tick(): void;
  stop(): void;
}

/** Seconds between two lines where there is no terminal to draw a bar on. */
const QUIET_SECONDS = 10;

/** A bar on a terminal; elsewhere a line every ten seconds and one at the end. Written to standard error. */
export function terminalProgress(): Progress {
  return process.stderr.isTTY ? barProgress() : lineProgress();
}

function barProgress(): Progress {
  let bar: SingleBar | undefined;
  return {
    start(step, total) {
      const counted =
        total === undefined ? '{value}, {duration_formatted}' : '{bar} {value} of {total}, {eta_formatted} left';
      bar = new SingleBar({ format: `${step.padEnd(10)} ${counted}`, hideCursor: true, barsize: 30, etaBuffer: 500 });
      bar.start(total ?? 0, 0);
    },
    tick: () => bar?.increment(),
    stop: () => bar?.stop(),
  };
}

function lineProgress(): Progress {
  let step = '';
  let total: number | undefined;
  let done = 0;
  let spoken = 0;
  const say = () => process.stderr.write(`${step}: ${done}${total === undefined ? '' : ` of ${total}`}\n`);
  return {
    start(name, count) {
      [step, total, done, spoken] = [name, count, 0, Date.now()];
    },
    tick() {
      done += 1;
      if (done % 50 || Date.now() - spoken < QUIET_SECONDS * 1000) return;
      spoken = Date.now();
      say();
    },
    stop: say,
  };
}

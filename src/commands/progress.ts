import { styleText } from 'node:util';
import { duration } from './duration.js';
import type { Terminal } from './terminal.js';

export interface Progress {
  /** Tells that one more of the instruments is done, and how it went. */
  done(name: string, isGood: boolean): void;
  /** Takes away what is only of the moment. */
  end(): void;
}

/** Tells how far a run over `total` instruments is: in one line with the time left on a terminal, in a line for each elsewhere. */
export function progress(total: number, terminal: Terminal, now: () => number = () => performance.now()): Progress {
  const start = now();
  const width = String(total).length;
  let count = 0;
  let failed = 0;
  const mark = (isGood: boolean): string => {
    const text = isGood ? '✓' : '✗';
    return terminal.colour ? styleText(isGood ? 'green' : 'red', text, { validateStream: false }) : text;
  };
  const line = (name: string): string => {
    const left = duration((((now() - start) / 1000) * (total - count)) / count);
    const text = `${count} of ${total}${failed > 0 ? `, ${failed} failed` : ''}, ${left} left  ${name}`;
    // A line that wraps could not be written over.
    return text.slice(0, Math.max(terminal.columns - 1, 0));
  };
  return {
    done(name, isGood) {
      count += 1;
      if (!isGood) failed += 1;
      const plain = `${String(count).padStart(width)}/${total} ${mark(isGood)} ${name}\n`;
      terminal.err(terminal.columns > 0 ? `\r\u001b[2K${line(name)}` : plain);
    },
    end() {
      if (terminal.columns > 0) terminal.err('\r\u001b[2K');
    },
  };
}

/** Tells nothing. */
export const noProgress: Progress = { done() {}, end() {} };

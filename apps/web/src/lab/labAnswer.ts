import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { type Futures, type FuturesBase, type FuturesWhy, futuresOf, whyOf } from '@solvent/core/report';
import { tooLong } from '@solvent/core/scenario';

/** Paths for what is asked again and again with one input moved: enough to rank the inputs. */
export const WHY_PATHS = 2048;
/** Futures while a slider moves; at rest they are as many as the server draws. */
export const MOVING_PATHS = 2048;
/** Where an input tips the answer is asked some twenty times for each. */
export const BREAK_PATHS = 1024;
/** Inputs that are shown, those that matter most. */
export const SHOWN_INPUTS = 10;
/** Longer than a preset, and than any text of an address layered on one. */
const LONGEST = 2100;

export interface LabAnswer {
  readonly futures: Futures;
  readonly why: FuturesWhy;
}

/** What the lab shows of one scenario; the server's first answer and every later one of a browser are this. */
export function labAnswer(base: FuturesBase, asked: string): Result<LabAnswer> {
  if (asked.length > LONGEST) return failed(raise(tooLong, { length: asked.length, most: LONGEST }));
  const futures = futuresOf(base, { scenario: asked });
  if (!futures.ok) return futures;
  const why = whyOf(base, futures.value, { paths: WHY_PATHS });
  return why.ok ? ok({ futures: futures.value, why: why.value }, futures.issues) : why;
}

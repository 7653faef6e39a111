// Runs what-ifs beside the page, with the same functions as the server: the same scenario and seed give the same figures.
import { type FuturesBase, futuresOf, whyOf } from '@solvent/core/report';
import { type BreakPoint, breakPoint, type InputName } from '@solvent/core/simulation';
import { BREAK_PATHS, MOVING_PATHS, WHY_PATHS } from '../labAnswer.ts';
import type { LabQuestion, LabReply } from './protocol.ts';

let base: FuturesBase | undefined;

addEventListener('message', ({ data }: MessageEvent<LabQuestion>) => {
  if (data.kind === 'base') base = data.base;
  else if (base) postMessage(replyTo(data, base));
});

function replyTo(question: Exclude<LabQuestion, { kind: 'base' }>, from: FuturesBase): LabReply {
  switch (question.kind) {
    case 'futures': {
      const { asked, moving } = question;
      const futures = futuresOf(from, { scenario: asked }, moving ? { paths: MOVING_PATHS } : {});
      return { kind: 'futures', asked, moving, futures: futures.ok ? futures.value : null };
    }
    case 'why': {
      const why = whyOf(from, question.futures, { paths: WHY_PATHS });
      return { kind: 'why', why: why.ok ? why.value : null };
    }
    case 'breaks': {
      const breaks: Record<string, BreakPoint> = {};
      for (const input of question.inputs) {
        const at = breakPoint(question.model, input as InputName, {}, { paths: BREAK_PATHS });
        if (at.ok) breaks[input] = at.value;
      }
      return { kind: 'breaks', breaks };
    }
  }
}

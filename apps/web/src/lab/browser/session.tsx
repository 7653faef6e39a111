import type { Futures, FuturesBase, PresetRow } from '@solvent/core/report';
import { encodeScenario, type Scenario } from '@solvent/core/scenario';
import type { BreakPoint } from '@solvent/core/simulation';
import { hydrateRoot, type Root } from 'react-dom/client';
import { LabView } from '../../bodies/lab/LabView.tsx';
import type { View } from '../../view.ts';
import { addressOfA, isBare } from '../askedOf.ts';
import { SHOWN_INPUTS } from '../labAnswer.ts';
import type { LabKnown } from '../labKnown.ts';
import type { LabBrowser, LabShown } from '../labShown.ts';
import { labTextOf } from '../labText.ts';
import { type TypedId, withTyped } from '../withField.ts';
import { Channel } from './channel.ts';
import type { LabQuestion, LabReply } from './protocol.ts';

export interface LabStart {
  readonly root: HTMLElement;
  readonly base: FuturesBase;
  readonly presets: readonly PresetRow[];
  readonly known: LabKnown;
  readonly asked: string;
  readonly a: string | null;
  /** The address as it is now. */
  readonly viewNow: () => View;
}

/** Moves of one field within this time are one step back. */
const ONE_MOVE = 1_500;
/** A slider at rest for so long is worth all futures, and the longer questions. */
const REST = 120;
/** Keys held on a slider are one entry of the history, not forty; and a new address costs the browser half a frame. */
const NAMING = 300;

/** Where chart.css shows the paper of a phone. */
const sight = matchMedia('(max-width: 40rem)');

/** The lab while a reader is on it: what is set, what was answered, and the way back. */
export class LabSession {
  readonly #start: LabStart;
  readonly #quick: Channel;
  /** Made when it is asked, and ended when the reader goes on: what it works on is no longer wanted, and the slider needs its core. */
  #slow: Channel | undefined;
  #drawn: Root | undefined;
  #asked: string;
  #scenario: Scenario | undefined;
  #futures: Futures | undefined;
  #settling: Futures | undefined;
  #settled: LabShown['settled'] | undefined;
  #pinned: LabShown['pinned'] = null;
  #wantsA: string | null;
  #breaks: Readonly<Record<string, BreakPoint>> | null = null;
  #finding = false;
  #typing: LabBrowser['typing'] = null;
  #copied: LabBrowser['copied'] = null;
  #back: string[] = [];
  #moved: { readonly id: string; readonly at: number } | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #naming: ReturnType<typeof setTimeout> | undefined;

  constructor(start: LabStart) {
    this.#start = start;
    this.#asked = start.asked;
    this.#wantsA = start.a;
    this.#quick = this.#channel();
    this.#quick.ask({ kind: 'futures', asked: start.a ?? start.asked, moving: false });
    sight.addEventListener('change', this.#turned);
  }

  get root(): HTMLElement {
    return this.#start.root;
  }

  stop(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#naming);
    sight.removeEventListener('change', this.#turned);
    for (const channel of [this.#quick, this.#slow]) channel?.stop();
    this.#drawn?.unmount();
  }

  #channel(): Channel {
    const base: LabQuestion = { kind: 'base', base: this.#start.base };
    return new Channel(new Worker('/labWorker.js', { type: 'module' }), base, (reply) => this.#take(reply));
  }

  #take(reply: LabReply): void {
    if (reply.kind === 'futures') {
      const { asked, moving, futures } = reply;
      if (!futures) return;
      if (this.#wantsA === asked) {
        this.#pinned = { asked, futures };
        this.#wantsA = null;
        this.#quick.ask({ kind: 'futures', asked: this.#asked, moving: false });
        return;
      }
      this.#futures = futures;
      // What was chosen by name shows its settings once it is answered; what was moved is ahead already.
      if (asked === this.#asked) this.#scenario = futures.scenario;
      if (!moving) this.#settle(futures);
      else this.#rest = setTimeout(() => this.#quick.ask({ kind: 'futures', asked, moving: false }), REST);
    } else if (reply.kind === 'why') {
      if (reply.why && this.#settling) this.#settled = { futures: this.#settling, why: reply.why };
    } else {
      this.#breaks = reply.breaks;
      this.#finding = false;
    }
    this.#draw();
  }

  #settle(futures: Futures): void {
    this.#settling = futures;
    this.#breaks = null;
    this.#slow ??= this.#channel();
    this.#slow.ask({ kind: 'why', futures: { scenario: futures.scenario, model: futures.model } });
  }

  #ask(asked: string): void {
    this.#asked = asked;
    clearTimeout(this.#rest);
    if (this.#slow?.busy) {
      this.#slow.stop();
      this.#slow = undefined;
      this.#finding = false;
    }
    this.#quick.ask({ kind: 'futures', asked, moving: true });
  }

  #set(scenario: Scenario, id: string, done: boolean): void {
    if (scenario !== this.#scenario) {
      const before = this.#asked;
      this.#scenario = scenario;
      const text = isBare(scenario) ? '' : textOf(scenario);
      if (text === null) {
        this.#draw();
        return;
      }
      this.#remember(before, id);
      this.#ask(text);
    }
    if (!done) return;
    clearTimeout(this.#naming);
    this.#naming = setTimeout(() => this.#address(), NAMING);
  }

  /** One way back for each move, however many places it passed. */
  #remember(before: string, id: string): void {
    const at = performance.now();
    if (this.#moved?.id !== id || at - this.#moved.at > ONE_MOVE) this.#back.push(before);
    this.#moved = { id, at };
  }

  #address(): void {
    clearTimeout(this.#naming);
    const view = this.#start.viewNow();
    const a = this.#pinned ? addressOfA(this.#pinned.asked) : null;
    const href = view.here({ scenario: this.#asked || null, a });
    if (href === view.here({})) return;
    history.replaceState({ ...history.state, y: scrollY }, '');
    history.pushState({ y: scrollY }, '', href);
  }

  #choose(asked: string, id = 'choice'): void {
    if (asked === this.#asked) return;
    if (id === 'choice') {
      this.#back.push(this.#asked);
      this.#moved = undefined;
    }
    this.#typing = null;
    this.#ask(asked);
    this.#address();
  }

  #write(id: TypedId, typed: string): Scenario | undefined {
    return withTyped(this.#scenario!, this.#start.base.position, id, typed, this.#start.viewNow().lang);
  }

  readonly #acts = {
    move: (id: TypedId, typed: string, done: boolean) => {
      const scenario = this.#write(id, typed);
      if (scenario) this.#set(scenario, id, done);
    },
    type: (id: TypedId, typed: string, done: boolean) => {
      const scenario = this.#write(id, typed);
      this.#typing = done && scenario ? null : { id, text: typed, allowed: scenario !== undefined };
      if (scenario) this.#set(scenario, id, done);
      this.#draw();
    },
    choose: (asked: string) => this.#choose(asked),
    attempt: (scenario: Scenario) => {
      const text = textOf({ ...scenario, name: '' });
      if (text !== null) this.#choose(text);
    },
    pin: (asked: string | null) => {
      this.#pinned = asked === null ? null : { asked, futures: this.#futures! };
      this.#address();
      this.#draw();
    },
    copy: () => {
      const show = (copied: LabBrowser['copied']) => {
        this.#copied = copied;
        this.#draw();
      };
      this.#address();
      navigator.clipboard?.writeText(location.href).then(
        () => show('yes'),
        () => show('no'),
      ) ?? show('no');
      setTimeout(() => show(null), 2_000);
    },
  };

  readonly #turned = () => this.#draw();

  readonly #undo = () => {
    const before = this.#back.pop();
    this.#moved = undefined;
    if (before !== undefined) this.#choose(before, 'undo');
  };

  readonly #findBreaks = () => {
    const { futures, why } = this.#settled!;
    this.#finding = true;
    this.#slow ??= this.#channel();
    const inputs = why.tornado.bars.slice(0, SHOWN_INPUTS).map((bar) => bar.input);
    this.#slow.ask({ kind: 'breaks', model: futures.model, inputs });
    this.#draw();
  };

  #draw(): void {
    const [scenario, futures, settled] = [this.#scenario, this.#futures, this.#settled];
    if (!scenario || !futures || !settled) return;
    const { root, base, presets, known, viewNow } = this.#start;
    const view = viewNow();
    const shown: LabShown = {
      view,
      text: labTextOf(view.lang),
      base,
      presets,
      known,
      asked: this.#asked,
      scenario,
      futures,
      settled,
      pinned: this.#pinned,
      breaks: this.#breaks,
      browser: {
        ...this.#acts,
        undo: this.#back.length > 0 ? this.#undo : null,
        findBreaks: this.#finding ? null : this.#findBreaks,
        finding: this.#finding,
        copied: this.#copied,
        typing: this.#typing,
      },
      // The first time both are there, as the server drew them.
      paper: this.#drawn ? (sight.matches ? 'narrow' : 'wide') : null,
    };
    if (this.#drawn) this.#drawn.render(<LabView {...shown} />);
    else {
      this.#drawn = hydrateRoot(root, <LabView {...shown} />);
      root.dataset.labReady = '';
    }
    root.dispatchEvent(new CustomEvent('solvent:lab', { detail: futures, bubbles: true }));
  }
}

/** Null when it is too long for an address. */
function textOf(scenario: Scenario): string | null {
  const text = encodeScenario(scenario);
  return text.ok ? text.value : null;
}

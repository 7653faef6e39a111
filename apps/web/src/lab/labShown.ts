import type { Futures, FuturesBase, FuturesWhy, PresetRow } from '@solvent/core/report';
import type { Scenario } from '@solvent/core/scenario';
import type { BreakPoint } from '@solvent/core/simulation';
import type { View } from '../view.ts';
import type { LabKnown } from './labKnown.ts';
import type { LabText } from './labText.ts';
import type { TypedId } from './withField.ts';

/** All that the lab shows at one moment: drawn once by the server, and again by the browser whenever something moves. */
export interface LabShown {
  readonly view: View;
  readonly text: LabText;
  readonly base: FuturesBase;
  readonly presets: readonly PresetRow[];
  readonly known: LabKnown;
  /** The scenario as it stands in the address: a preset, or the text of a scenario. */
  readonly asked: string;
  /** The settings as they stand in the fields, a moment ahead of the figures. */
  readonly scenario: Scenario;
  readonly futures: Futures;
  /** What takes longer to work out, and the futures that it belongs to. */
  readonly settled: { readonly futures: Futures; readonly why: FuturesWhy };
  readonly pinned: { readonly asked: string; readonly futures: Futures } | null;
  readonly breaks: Readonly<Record<string, BreakPoint>> | null;
  readonly browser: LabBrowser | null;
  /** The one paper that is in sight; null where nobody knows, and both are drawn. */
  readonly paper: 'wide' | 'narrow' | null;
}

/** What only a browser with a script can do. */
export interface LabBrowser {
  /** A slider was moved; `done` when the reader let go of it. */
  readonly move: (id: TypedId, typed: string, done: boolean) => void;
  readonly type: (id: TypedId, typed: string, done: boolean) => void;
  readonly choose: (asked: string) => void;
  readonly attempt: (scenario: Scenario) => void;
  readonly undo: (() => void) | null;
  readonly pin: (asked: string | null) => void;
  readonly findBreaks: (() => void) | null;
  readonly copy: () => void;
  readonly copied: 'yes' | 'no' | null;
  /** What stands in the field that is being typed in, and whether it is allowed. */
  readonly typing: { readonly id: TypedId; readonly text: string; readonly allowed: boolean } | null;
  readonly finding: boolean;
}

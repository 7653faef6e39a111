import type { Futures, FuturesBase, FuturesWhy } from '@solvent/core/report';
import type { BreakPoint, ModelInputs } from '@solvent/core/simulation';

/** What the lab's workers are told and asked; each question is answered once. */
export type LabQuestion =
  | { readonly kind: 'base'; readonly base: FuturesBase }
  | { readonly kind: 'futures'; readonly asked: string; readonly moving: boolean }
  | { readonly kind: 'why'; readonly futures: Pick<Futures, 'scenario' | 'model'> }
  | { readonly kind: 'breaks'; readonly model: ModelInputs; readonly inputs: readonly string[] };

export type LabReply =
  | {
      readonly kind: 'futures';
      readonly asked: string;
      readonly moving: boolean;
      readonly futures: Futures | null;
    }
  | { readonly kind: 'why'; readonly why: FuturesWhy | null }
  | { readonly kind: 'breaks'; readonly breaks: Readonly<Record<string, BreakPoint>> };

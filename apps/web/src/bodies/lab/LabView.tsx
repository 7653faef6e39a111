import { SentenceText } from '@solvent/ui';
import { type FunctionComponent, memo } from 'react';
import type { LabShown } from '../../lab/labShown.ts';
import { Controls } from './Controls.tsx';
import { Fan } from './Fan.tsx';
import { InShort } from './InShort.tsx';
import { LeverTable } from './LeverTable.tsx';
import { PresetStrip } from './PresetStrip.tsx';
import { PriceWarTerms } from './PriceWarTerms.tsx';
import { Survival } from './Survival.tsx';
import { TornadoTable } from './TornadoTable.tsx';

/** The lab: the sentence, the what-ifs, the settings beside the cash they lead to, and why. */
export function LabView(shown: LabShown) {
  const { view, futures } = shown;
  return (
    <>
      <h1 className="statement lab-statement">
        <SentenceText place={view} sentence={futures.headline} />
      </h1>
      <PresetStrip {...shown} />
      <div className="lab">
        <Controls {...shown} />
        <div className="lab-answer">
          <QuickFan {...shown} />
          <QuickInShort {...shown} />
          <QuickSurvival {...shown} />
        </div>
      </div>
      <SlowLevers {...shown} />
      <SlowTornado {...shown} />
      <SlowWar {...shown} />
    </>
  );
}

/** Drawn again only when one of these is another one: most of the page stays as it is while a slider moves. */
const whenChanged = (of: FunctionComponent<LabShown>, names: readonly (keyof LabShown)[]) =>
  memo(of, (before, after) => names.every((name) => before[name] === after[name]));

const QuickFan = whenChanged(Fan, ['futures', 'settled', 'pinned', 'paper']);
const QuickInShort = whenChanged(InShort, ['futures', 'pinned']);
const QuickSurvival = whenChanged(Survival, ['futures', 'settled', 'pinned', 'paper']);
const SlowLevers = whenChanged(LeverTable, ['settled', 'asked']);
const SlowTornado = whenChanged(TornadoTable, ['settled', 'breaks', 'browser']);
const SlowWar = whenChanged(PriceWarTerms, ['settled']);

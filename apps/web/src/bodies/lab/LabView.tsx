import { SentenceText } from '@solvent/ui';
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
      <h1 className="statement lab-statement" aria-live="polite">
        <SentenceText place={view} sentence={futures.headline} />
      </h1>
      <PresetStrip {...shown} />
      <div className="lab">
        <Controls {...shown} />
        <div className="lab-answer">
          <Fan {...shown} />
          <InShort {...shown} />
          <Survival {...shown} />
        </div>
      </div>
      <LeverTable {...shown} />
      <TornadoTable {...shown} />
      <PriceWarTerms {...shown} />
    </>
  );
}

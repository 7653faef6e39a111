import { metrics } from '@solvent/core/metric';
import type { View } from '../../view.ts';
import type { DocumentPage } from '../InboxDocument.tsx';

/** The companies and metrics there are, offered while a field of them is typed in; anything else may be typed as well. */
export function KnownNames({
  view: { lang },
  names,
}: {
  readonly view: View;
  readonly names: DocumentPage['names'];
}) {
  return (
    <>
      <datalist id="known-companies">
        {Object.entries(names).map(([id, name]) => (
          <option key={id} value={id} label={name[lang]} />
        ))}
      </datalist>
      <datalist id="known-metrics">
        {metrics.map(({ id, name }) => (
          <option key={id} value={id} label={name[lang]} />
        ))}
      </datalist>
    </>
  );
}

import { failed, ok, type Result, raise } from '@solvent/core/issue';
import type { Correction } from '@solvent/core/ledger';
import { missingReplacement } from './issues.ts';
import { readYamlRecord } from './readYaml.ts';
import { correctionsText } from './sourceText.ts';

/** A list of corrections, each with its reason in both languages. */
export function readCorrections(
  text: string,
  file: string,
): Result<readonly { correction: Correction; line: number }[]> {
  const read = readYamlRecord(text, file, correctionsText);
  if (!read.ok) return read;
  const { data, place } = read.value;
  const wrong = data.flatMap((entry, index) =>
    (entry.action === 'supersede') === (entry.by !== undefined)
      ? []
      : [raise(missingReplacement, {}, place(index))],
  );
  if (wrong.length > 0) return failed(...wrong);
  return ok(
    data.map(({ by, known_from, source, ...rest }, index) => ({
      correction: {
        ...rest,
        ...(by ? { by } : {}),
        ...(known_from ? { knownFrom: known_from } : {}),
        ...(source ? { source } : {}),
      },
      line: place(index).line,
    })),
  );
}

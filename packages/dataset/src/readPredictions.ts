import { ok, type Result } from '@solvent/core/issue';
import { type Prediction, predictionSchema } from '@solvent/core/ledger';
import * as z from 'zod';
import { readYamlRecord } from './readYaml.ts';

/** A list of predictions in the fields of core's `Prediction`: the claim that makes it, what settles it, and what came. */
export function readPredictions(
  text: string,
  file: string,
): Result<readonly { prediction: Prediction; line: number }[]> {
  const read = readYamlRecord(text, file, z.array(predictionSchema));
  if (!read.ok) return read;
  const { data, place } = read.value;
  return ok(data.map((prediction, index) => ({ prediction, line: place(index).line })));
}

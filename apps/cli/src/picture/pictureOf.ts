import type { Answers, ReadName } from '../client/client.ts';
import type { Paper } from '../render/paper.ts';
import { projectSentence } from '../render/project.ts';
import { comparePicture, precedentsPicture, priceWarFieldPicture, tornadoPicture } from './fieldPictures.ts';
import type { Picture } from './picture.ts';
import {
  companyPicture,
  priceWarPicture,
  projectPicture,
  runwayPicture,
  scenarioPicture,
  simulatePicture,
} from './timePictures.ts';

/** How each report that can be drawn is drawn; null where what it would draw is not known. */
export const pictures = {
  company: companyPicture,
  runway: (data, paper) => runwayPicture(data, paper),
  project: (data, paper) => projectPicture(data, paper, projectSentence(data, paper)),
  scenario: scenarioPicture,
  simulate: simulatePicture,
  tornado: tornadoPicture,
  priceWar: priceWarPicture,
  priceWarField: priceWarFieldPicture,
  compare: comparePicture,
  precedents: precedentsPicture,
} satisfies {
  readonly [K in ReadName]?: (data: DataOf<Answers[K]>, paper: Paper) => Picture | null;
};

type DataOf<T> = T extends { readonly data: infer D } ? D : never;

export type Drawn = keyof typeof pictures;

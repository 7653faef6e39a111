/** One sentence in both languages: why a figure has no value, or under what assumption it has one. */
export interface BothLanguages {
  readonly en: string;
  readonly zh: string;
}

import { letsPass, varied } from './examples/nearMiss.ts';
import { publishedAfterRecorded } from './publishedAfterRecorded.ts';

letsPass(publishedAfterRecorded, {
  'published on the day of recording': varied(publishedAfterRecorded, { published: '2026-11-22' }),
  'published some day in the month of recording': varied(publishedAfterRecorded, { published: '2026-11' }),
  'published some day in the year of recording': varied(publishedAfterRecorded, { published: '2026' }),
  'publication day unknown': varied(publishedAfterRecorded, { published: null }),
});

import { letsPass } from './examples/nearMiss.ts';
import { missingSource } from './missingSource.ts';

letsPass(missingSource, { 'a source that is there': { absent: [] } });

export { type ArchiveLimits, readArchive } from './readArchive.ts';

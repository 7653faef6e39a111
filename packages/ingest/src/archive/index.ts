export { type ArchiveEntry, type ArchiveLimits, archiveLimits, readArchive } from './readArchive.ts';

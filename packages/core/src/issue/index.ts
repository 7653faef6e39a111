export { defineIssue, type IssueKind, raise } from './catalogue.ts';
export { formatIssue } from './formatIssue.ts';
export { Bug, failed, type Issue, ok, type Place, type Result, type Severity } from './issue.ts';
export { badField } from './issues.ts';
export { parseRecord, type RecordSchema } from './parseRecord.ts';

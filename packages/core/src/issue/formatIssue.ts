import type { Issue } from './issue.ts';

/** One issue as text: `error claim/period-kind data/x.yaml:42: what is wrong. What to do.` */
export function formatIssue(issue: Issue, lang: 'en' | 'zh' = 'en'): string {
  const { file, line, claim, company, path } = issue.where;
  const spot = file ? `${file}${line ? `:${line}` : ''}` : (claim ?? company ?? '');
  const place = [spot, path].filter(Boolean).join(' ');
  const text = lang === 'zh' && issue.zh ? issue.zh : issue;
  return `${issue.severity} ${issue.code}${place ? ` ${place}` : ''}: ${text.message} ${text.remedy}`.trim();
}

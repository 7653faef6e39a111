import type { IncomingMessage } from 'node:http';
import { failed, formatIssue, type Issue, type Result, raise } from '@solvent/core/issue';
import type { ApiContext } from '../context.ts';
import { notAllowed } from '../issues.ts';
import { type Form, readForm } from './readForm.ts';

/** What a form of a page does; gives the address to go to afterwards. It writes through the router, like everyone. */
export type FormAction = (form: Form, context: ApiContext) => Promise<Result<string>>;
export type FormActions = Readonly<Record<string, FormAction>>;

export interface FormAnswer {
  readonly status: 303 | 400 | 403 | 413;
  readonly location?: string;
  readonly body: string;
}

/** Answer `POST /api/forms/<name>` of a page that works without a script: 303 to the page that shows what became of it. */
export async function answerForm(
  action: FormAction,
  request: IncomingMessage,
  context: ApiContext,
): Promise<FormAnswer> {
  if (context.principal?.kind !== 'owner')
    return problems(403, failed(raise(notAllowed, { what: 'form' })).issues, 'en');
  const form = await readForm(request);
  if (!form.ok) return problems(413, form.issues, 'en');
  const to = await action(form.value, context);
  if (!to.ok) return problems(400, to.issues, form.value.fields.lang === 'zh' ? 'zh' : 'en');
  return { status: 303, location: to.value, body: '' };
}

function problems(status: 400 | 403 | 413, issues: readonly Issue[], lang: 'en' | 'zh'): FormAnswer {
  return { status, body: `${issues.map((issue) => formatIssue(issue, lang)).join('\n')}\n` };
}

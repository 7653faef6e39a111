import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { badForm, tooLarge } from '../issues.ts';
import { readBody } from './readBody.ts';

/** What a form of a page sends: its fields by name, the last of a name, and the files that were chosen. */
export interface Form {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly FormFile[];
}
export interface FormFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const formLimits = { fileBytes: 100_000_000, files: 4, fields: 500, fieldBytes: 1_000_000 };

/** A form as it comes, with or without files; refused as soon as a part of it is larger than it may be. */
export async function readForm(request: IncomingMessage): Promise<Result<Form>> {
  const type = request.headers['content-type'] ?? '';
  if (/^multipart\/form-data/i.test(type)) return readParts(request, type);
  const body = await readBody(request);
  if (!body.ok) return body;
  return ok({ fields: Object.fromEntries(new URLSearchParams(body.value)), files: [] });
}

function readParts(request: IncomingMessage, type: string): Promise<Result<Form>> {
  return new Promise((done) => {
    const fields: Record<string, string> = Object.create(null);
    const files: FormFile[] = [];
    let settled = false;
    const settle = (result: Result<Form>) => {
      if (settled) return;
      settled = true;
      request.unpipe();
      done(result);
    };
    const refuse = (limit: string) => settle(failed(raise(tooLarge, { limit })));
    const broken = (error: unknown) =>
      settle(failed(raise(badForm, { why: (error as Error).message.slice(0, 200) })));
    let parts: BusboyInstance;
    try {
      parts = new Busboy({
        headers: { ...request.headers, 'content-type': type } as BusboyHeaders,
        limits: {
          fileSize: formLimits.fileBytes,
          files: formLimits.files,
          fields: formLimits.fields,
          fieldSize: formLimits.fieldBytes,
          fieldNameSize: 200,
          headerPairs: 50,
        },
      });
    } catch (error) {
      return broken(error);
    }
    parts.on('field', (name, value, nameCut, valueCut) => {
      if (nameCut || valueCut) refuse('1 MB');
      else fields[name] = value;
    });
    parts.on('file', (field, stream, name) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => refuse('100 MB'));
      stream.on('error', broken);
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        // A file field that was left empty sends a part without a name.
        if (name || bytes.length > 0) files.push({ field, name: name ?? '', bytes });
      });
    });
    parts.on('fieldsLimit', () => refuse('500'));
    parts.on('filesLimit', () => refuse('4'));
    parts.on('error', broken);
    parts.on('finish', () => settle(ok({ fields: { ...fields }, files })));
    request.on('aborted', () => broken(new Error('the sender broke off')));
    request.pipe(parts);
  });
}

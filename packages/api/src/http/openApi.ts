import * as z from 'zod';
import { type ProcedureMeta, schemas } from '../procedures.ts';
import { appRouter } from '../router.ts';
import type { JsonSchema } from './parameters.ts';

export interface Route {
  readonly name: string;
  readonly method: 'get' | 'post';
  readonly access: ProcedureMeta['access'];
  readonly input: JsonSchema;
}

let made: ReadonlyMap<string, Route> | undefined;

/** Every procedure of the router as a route, with the JSON schema of its input. */
export function routes(): ReadonlyMap<string, Route> {
  made ??= new Map(
    Object.entries(appRouter._def.procedures).map(([name, procedure]): [string, Route] => {
      const { type, meta } = procedure._def as unknown as {
        type: 'query' | 'mutation';
        meta: ProcedureMeta;
      };
      const schema = schemas.get(procedure)!;
      const input = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
      // The input of `project` is a record of its own, too large for an address.
      return [
        name,
        { name, method: type === 'query' && name !== 'project' ? 'get' : 'post', access: meta.access, input },
      ];
    }),
  );
  return made;
}

/** The description of `/api/v1` (OpenAPI 3.1), made from the same schemas that check the inputs. */
export function openApi(version: string): object {
  const paths: Record<string, object> = {};
  for (const { name, method, access, input } of routes().values()) {
    const schema = { ...input, $schema: undefined };
    paths[`/api/v1/${name}`] = {
      [method]: {
        operationId: name,
        tags: [method === 'get' || access === 'read' ? 'reports' : 'ledger'],
        ...(method === 'get'
          ? { parameters: parametersOf(schema) }
          : { requestBody: { required: true, content: json(schema) } }),
        responses: {
          200: {
            description: access === 'read' ? 'The report in its envelope.' : 'What was done.',
            content: json(access === 'read' ? ref('Envelope') : {}),
          },
          default: { description: 'Why not.', content: json(ref('Refusal')) },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Solvent',
      version,
      description: 'How long a company’s money lasts, who said so, and where the sources disagree.',
    },
    paths,
    components: {
      schemas: {
        Envelope: envelope,
        Issue: issue,
        Refusal: {
          type: 'object',
          required: ['issues'],
          properties: { issues: { type: 'array', items: ref('Issue') } },
        },
      },
    },
  };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ 'application/json': { schema } });
const text = { type: 'string' };
const bothLanguages = { type: 'object', properties: { message: text, remedy: text } };

const issue = {
  type: 'object',
  required: ['code', 'severity', 'where', 'message', 'remedy'],
  properties: {
    code: text,
    severity: { enum: ['error', 'warning', 'note'] },
    where: { type: 'object' },
    ...bothLanguages.properties,
    zh: bothLanguages,
  },
};

const envelope = {
  type: 'object',
  required: ['schema', 'asKnownAt', 'today', 'policy', 'data', 'issues'],
  properties: {
    schema: text,
    asKnownAt: { ...text, format: 'date' },
    today: { ...text, format: 'date' },
    policy: text,
    data: {},
    issues: { type: 'array', items: ref('Issue') },
  },
};

function parametersOf(schema: JsonSchema): object[] {
  return Object.entries(schema.properties ?? {}).map(([name, of]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: of,
    ...(of.type === 'array' ? { style: 'form', explode: false } : {}),
  }));
}

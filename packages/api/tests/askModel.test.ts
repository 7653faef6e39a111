import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCaller, issuesOf } from '../src/index.ts';
import { filled } from './sample.ts';

const text =
  'OpenAI, we are told, is short of some 900 million dollars. Revenue of OpenAI was $3.7 billion in 2024.';
const invented = [
  { quote: 'OpenAI lost $5 billion', company: 'OpenAI', metric: 'net_loss', period: '2024' },
  { quote: 'short of some 9000 million dollars', company: 'OpenAI', metric: 'cash', period: '2024-12-31' },
  { quote: 'OpenAI, we are told', company: 'OpenAI', metric: 'cash', period: '2024' },
  {
    quote: 'Revenue of OpenAI was $3.7 billion in 2024',
    company: 'OpenAI',
    metric: 'revenue',
    period: '2024',
  },
  { quote: 7 },
  'nothing',
];
const found = {
  quote: 'short of some 900 million dollars',
  company: 'OpenAI',
  metric: 'operating_loss',
  period: '2024',
};
let content = '';
const asked: {
  authorization: string | undefined;
  body: { model: string; messages: { content: string }[] };
}[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    asked.push({ authorization: request.headers.authorization, body: JSON.parse(body) });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  });
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
});
afterAll(() => void server.close());

async function read(answer: string, settings = { url, model: 'small', token: 'secret' }) {
  content = answer;
  const context = (await filled()).contextFor({ kind: 'owner' });
  const caller = createCaller({ ...context, model: settings });
  const { document } = await caller.readDocument({ text, model: true, idempotencyKey: 'k' });
  return (await caller.document({ document })).rows.map(({ candidate }) => candidate);
}

it('[IN5] [IN10] words that do not stand in the text, carry no figure, or were found already are no proposal', async () => {
  const without = (await read('[]')).length;
  expect(await read(`Here it is: ${JSON.stringify(invented)}`)).toHaveLength(without);
  for (const nonsense of ['no array', '[1, 2', '{"quote":"$3.7 billion"}', ''])
    expect(await read(nonsense)).toHaveLength(without);
  expect(asked[0]).toMatchObject({ authorization: 'Bearer secret', body: { model: 'small' } });
  expect(asked[0]!.body.messages[1]!.content).toBe(text);
});

it('[IN10] of words that stand there, how much is read from them and never taken from the model', async () => {
  const proposed = (await read(JSON.stringify([{ ...found, value: '1' }]))).find(
    ({ foundBy }) => foundBy === 'model:small',
  );
  expect(proposed).toMatchObject({
    claim: {
      company: 'openai',
      metric: 'operating_loss',
      quantity: { stated: '900000000' },
      confidence: 'low',
      private: true,
      citation: {
        quote: found.quote,
        locator: `char ${text.indexOf(found.quote)}-${text.indexOf(found.quote) + found.quote.length}`,
      },
    },
  });
});

it('[IN10] without a model everything is read; one that does not answer is a warning', async () => {
  const context = (await filled()).contextFor({ kind: 'owner' });
  const caller = createCaller(context);
  const refused = await caller.readDocument({ text, model: true, idempotencyKey: 'k' }).then(
    () => [],
    (error) => issuesOf(error) ?? [],
  );
  expect(refused.map((issue) => issue.code)).toEqual(['inbox/no-model']);
  const before = asked.length;
  await caller.readDocument({ text, idempotencyKey: 'l' });
  expect(asked).toHaveLength(before);
  expect((await read('[]', { url: 'http://127.0.0.1:1/', model: 'gone', token: '' })).length).toBeGreaterThan(
    0,
  );
});

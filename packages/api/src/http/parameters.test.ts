import { expect, it } from 'vitest';
import { readParameters } from './parameters.ts';

it('[API2] an object is JSON in an address, and what is none stays text for the schema to refuse', () => {
  const schema = { type: 'object', properties: { inputs: { type: 'object' }, seed: { type: 'integer' } } };
  const read = (query: string) => readParameters(new URLSearchParams(query), schema);
  expect(read('inputs={"growth":"2%25..9%25"}&seed=7')).toEqual({ inputs: { growth: '2%..9%' }, seed: 7 });
  expect(read('inputs={growth')).toEqual({ inputs: '{growth' });
});

import { layer, type Scenario } from '@solvent/core/scenario';

/** A as it stands in an address; nothing set has a word, so that it differs from no A at all. */
export const AS_IT_STANDS = 'as-it-stands';

export const scenarioOfA = (a: string): string => (a === AS_IT_STANDS ? '' : a);
export const addressOfA = (asked: string): string => asked || AS_IT_STANDS;

/** Whether anything is set at all. */
export function isBare(scenario: Scenario): boolean {
  const { drivers, events, horizon } = layer(scenario, { name: '', drivers: {}, events: [] });
  return Object.keys(drivers).length === 0 && events.length === 0 && horizon === undefined;
}

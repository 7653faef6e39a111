import { driverIds } from './driver.ts';
import { emptyScenario, type Scenario, type ScenarioEvent, type Setting } from './scenario.ts';

/** [SC7] `upper` on top of `lower`: its drivers win one by one, the events of both stay, its name and horizon count. */
export function layer(lower: Scenario, upper: Scenario): Scenario {
  const horizon = upper.horizon ?? lower.horizon;
  return {
    name: upper.name || lower.name,
    ...(horizon === undefined ? {} : { horizon }),
    drivers: { ...lower.drivers, ...upper.drivers },
    events: inOrder([...lower.events, ...upper.events]),
  };
}

export function layerAll(scenarios: readonly Scenario[]): Scenario {
  return scenarios.reduce(layer, emptyScenario);
}

/** Events by month, so that the order of layering leaves no trace. */
function inOrder(events: readonly ScenarioEvent[]): readonly ScenarioEvent[] {
  const key = (e: ScenarioEvent) => [e.month, e.kind, e.amount, e.label ?? '', e.claim ?? ''].join(' ');
  return events.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** What differs between two scenarios, as data: `price` from none to 1.1. Inverted, it is the undo. */
export interface ScenarioChange {
  /** A driver, `name`, `horizon` or `events`. */
  readonly field: string;
  readonly before: Setting | string | number | readonly ScenarioEvent[] | null;
  readonly after: Setting | string | number | readonly ScenarioEvent[] | null;
}

export function diffScenarios(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  const pairs: readonly (readonly [string, ScenarioChange['before'], ScenarioChange['after']])[] = [
    ['name', before.name, after.name],
    ['horizon', before.horizon ?? null, after.horizon ?? null],
    ...driverIds.map((id) => [id, before.drivers[id] ?? null, after.drivers[id] ?? null] as const),
    ['events', before.events, after.events],
  ];
  return pairs.flatMap(([field, a, b]) => (same(a, b) ? [] : [{ field, before: a, after: b }]));
}

function same(a: ScenarioChange['before'], b: ScenarioChange['after']): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, ordered(v)]),
  );
}

/** Carry changes out; `applyChanges(a, diffScenarios(a, b))` is b. */
export function applyChanges(scenario: Scenario, changes: readonly ScenarioChange[]): Scenario {
  let { name, horizon, events } = scenario;
  const drivers: Record<string, Setting> = { ...scenario.drivers };
  for (const { field, after } of changes) {
    if (field === 'name') name = after as string;
    else if (field === 'horizon') horizon = (after ?? undefined) as number | undefined;
    else if (field === 'events') events = after as readonly ScenarioEvent[];
    else if (after === null) delete drivers[field];
    else drivers[field] = after as Setting;
  }
  return { name, ...(horizon === undefined ? {} : { horizon }), drivers, events };
}

/** [SC8] The changes that take these back. */
export function invertChanges(changes: readonly ScenarioChange[]): readonly ScenarioChange[] {
  return changes.map(({ field, before, after }) => ({ field, before: after, after: before })).reverse();
}

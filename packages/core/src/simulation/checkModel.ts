import { checkDistribution } from '../distribution/index.ts';
import { type Issue, raise } from '../issue/index.ts';
import { type Dec, dec } from '../money/index.ts';
import { rootOfCorrelations, weightsOf } from './factors.ts';
import {
  badDriver,
  badEventMonth,
  badHorizon,
  badSetting,
  impossibleCorrelation,
  missingDriver,
  tooManyEvents,
} from './issues.ts';
import { MAX_EVENTS, MAX_MONTHS } from './layout.ts';
import { type Driver, type DriverName, drivers, type ModelInputs, type Uncertain } from './model.ts';

/** Everything that is wrong with a model, each with its place: `drivers.cash`, `events[2].month`. */
export function checkModel(inputs: ModelInputs): readonly Issue[] {
  const { months, events } = inputs;
  const issues: Issue[] = [];
  if (!Number.isInteger(months) || months < 1 || months > MAX_MONTHS)
    issues.push(raise(badHorizon, { months, most: MAX_MONTHS }, { path: 'months' }));
  for (const name of driverNames) {
    const given = inputs.drivers[name];
    const path = `drivers.${name}`;
    if (given) issues.push(...checkUncertain(given, path), ...checkKnown(given, name, path));
    else if (drivers[name].absent === null) issues.push(missing(name, path));
  }
  if (events.length > MAX_EVENTS)
    issues.push(raise(tooManyEvents, { count: events.length, most: MAX_EVENTS }, { path: 'events' }));
  for (const [i, { month, amount }] of events.entries()) {
    if (!Number.isInteger(month) || month < 0 || month >= months)
      issues.push(raise(badEventMonth, { month, last: months - 1 }, { path: `events[${i}].month` }));
    issues.push(...checkUncertain(amount, `events[${i}].amount`));
  }
  return [...issues, ...checkFactors(inputs), ...checkSettings(inputs)];
}

export const driverNames = Object.keys(drivers) as readonly DriverName[];

function missing(name: DriverName, path: string): Issue {
  const issue = raise(missingDriver, { driver: drivers[name].en }, { path });
  const { zh } = raise(missingDriver, { driver: drivers[name].zh });
  return zh ? { ...issue, zh } : issue;
}

function checkUncertain({ distribution }: Uncertain, path: string): readonly Issue[] {
  const checked = checkDistribution(distribution);
  return checked.issues.map((issue) => ({ ...issue, where: { path } }));
}

/** A known value must be one that its driver can have; draws of an uncertain one are moved inside [MC4]. */
function checkKnown({ distribution }: Uncertain, name: DriverName, path: string): readonly Issue[] {
  if (distribution.kind !== 'point') return [];
  const value = dec(distribution.value);
  const { least, most } = rangeOf(name);
  if ((least === null || value.gte(dec(least))) && (most === null || value.lte(dec(most)))) return [];
  const range = { least: least ?? '−∞', most: most ?? '∞', value: distribution.value };
  const driver: Driver = drivers[name];
  const issue = raise(badDriver, { driver: driver.en, ...range }, { path });
  const { zh } = raise(badDriver, { driver: driver.zh, ...range });
  return [zh ? { ...issue, zh } : issue];
}

/** What a driver can be, as decimals; null is without end. */
export function rangeOf(name: DriverName): { readonly least: string | null; readonly most: string | null } {
  if (name === 'cash') return { least: null, most: null };
  if (name === 'priceFloor' || name === 'unitCostFloor') return { least: '0', most: '1' };
  if (/Pace$|[gG]rowth$/.test(name)) return { least: '-0.99', most: '10' };
  return { least: '0', most: null };
}

function checkFactors(inputs: ModelInputs): readonly Issue[] {
  const root = rootOfCorrelations(inputs);
  if (!root) return [raise(impossibleCorrelation, {}, { path: 'correlations' })];
  const uncertain: readonly (readonly [string, Uncertain | undefined])[] = [
    ...driverNames.map((name) => [`drivers.${name}.loadings`, inputs.drivers[name]] as const),
    ...inputs.events.map(({ amount }, i) => [`events[${i}].amount.loadings`, amount] as const),
  ];
  return uncertain.flatMap(([path, of]) =>
    of && !weightsOf(of, root) ? [raise(impossibleCorrelation, {}, { path })] : [],
  );
}

function checkSettings(inputs: ModelInputs): readonly Issue[] {
  const within = (path: string, text: string, fits: (value: Dec) => boolean, range: string) =>
    fits(dec(text)) ? [] : [raise(badSetting, { setting: path, value: text, range }, { path })];
  return [
    ...within('noise', inputs.noise, (v) => v.gte(0) && v.lte(2), '0 … 2'),
    ...within('growthFloor', inputs.growthFloor, (v) => v.gte('-0.99') && v.lte(10), '-0.99 … 10'),
    ...(inputs.growthHalfLife === null
      ? []
      : within('growthHalfLife', inputs.growthHalfLife, (v) => v.gt(0), '> 0')),
    ...Object.entries(inputs.paths ?? {}).flatMap(([name, path]) =>
      path.flatMap((value, t) => within(`paths.${name}[${t}]`, value, (v) => v.gte(0), '≥ 0')),
    ),
  ];
}

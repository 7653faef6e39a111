import { type Distribution, quantileOf } from '../distribution/index.ts';
import { driverNames } from './checkModel.ts';
import { driverOf } from './driverOf.ts';
import { type Driver, type DriverName, drivers, type ModelInputs, type Uncertain } from './model.ts';

/** The uncertain numbers of a model by name: its drivers, and `event:0`, `event:1` … for the amounts of its events. */
export type InputName = DriverName | `event:${number}`;

export interface NamedInput {
  readonly input: InputName;
  readonly en: string;
  readonly zh: string;
  readonly unit: Driver['unit'];
  readonly of: Uncertain;
}

export function inputsOf(inputs: ModelInputs): readonly NamedInput[] {
  return [
    ...driverNames.map((input): NamedInput => {
      const { en, zh, unit } = drivers[input];
      return { input, en, zh, unit, of: driverOf(inputs, input) };
    }),
    ...inputs.events.map(({ label, month, amount }, i): NamedInput => {
      const name = label || `${i + 1}`;
      return {
        input: `event:${i}`,
        en: `${name} in month ${month}`,
        zh: `第 ${month} 个月的${name}`,
        unit: 'money',
        of: amount,
      };
    }),
  ];
}

/** The same model with one input replaced; the others keep the chances they had. */
export function withInput(inputs: ModelInputs, input: InputName, distribution: Distribution): ModelInputs {
  const replace = (of: Uncertain): Uncertain => {
    const held = of.held || of.distribution.kind !== 'point';
    return { ...of, distribution, ...(held ? { held } : {}) };
  };
  if (isDriver(input))
    return { ...inputs, drivers: { ...inputs.drivers, [input]: replace(driverOf(inputs, input)) } };
  const index = Number(input.slice('event:'.length));
  const events = inputs.events.map((event, i) =>
    i === index ? { ...event, amount: replace(event.amount) } : event,
  );
  return { ...inputs, events };
}

function isDriver(input: InputName): input is DriverName {
  return !input.startsWith('event:');
}

/** The one future in which every input has its median and there are no shocks. */
export function medianFuture(inputs: ModelInputs): ModelInputs {
  const known = inputsOf(inputs).reduce(
    (model, { input, of }) =>
      withInput(model, input, { kind: 'point', value: quantileOf(of.distribution, 0.5) }),
    inputs,
  );
  return { ...known, noise: '0' };
}

import { type DriverName, drivers, type ModelInputs, type Uncertain } from './model.ts';

/** The driver as given, or its value where the model says nothing: an elasticity of 0. */
export function driverOf(inputs: ModelInputs, name: DriverName): Uncertain {
  return inputs.drivers[name] ?? { distribution: { kind: 'point', value: drivers[name].absent ?? '0' } };
}

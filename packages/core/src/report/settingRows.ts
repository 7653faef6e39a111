import { knownFrom } from '../claim/index.ts';
import { type Ledger, ledgerIndex } from '../ledger/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import {
  type DriverId,
  driverIds,
  driverOf,
  type Scenario,
  type ScenarioPosition,
  yearlyRate,
} from '../scenario/index.ts';
import type { Day } from '../time/index.ts';

/** One driver as the scenario sets it, beside what holds without it. */
export interface SettingRow {
  readonly driver: DriverId;
  readonly label: BothLanguages;
  readonly unit: string;
  readonly value: string;
  /** Null where the position has none. */
  readonly before: string | null;
  readonly from: string | null;
  /** The claim that states it; null when assumed, or when the claim was not known on the day. */
  readonly claim: string | null;
}

export function settingsOf(
  scenario: Scenario,
  position: ScenarioPosition,
  ledger: Ledger,
  day: Day,
): readonly SettingRow[] {
  return driverIds.flatMap((id) => {
    const setting = scenario.drivers[id];
    if (!setting) return [];
    const { label, unit } = driverOf(id);
    const claim = setting.claim && isKnown(ledger, setting.claim, day) ? setting.claim : null;
    return [
      {
        driver: id,
        label,
        unit,
        value: setting.value,
        before: valueBefore(id, position),
        from: setting.from ?? null,
        claim,
      },
    ];
  });
}

/** Also a corrected claim is shown: its page says what became of it. */
export function isKnown(ledger: Ledger, id: string, day: Day): boolean {
  const claim = ledgerIndex(ledger).claim(id);
  return claim !== undefined && knownFrom(claim) <= day;
}

/** What a driver is without the scenario: the position's own value, or the one that changes nothing. */
export function valueBefore(id: DriverId, position: ScenarioPosition): string | null {
  switch (id) {
    case 'cash':
      return position.cash;
    case 'capex':
      return position.capex;
    case 'revenueGrowth':
      return yearlyRate(position.revenueGrowth);
    case 'costGrowth':
    case 'trainingGrowth':
    case 'staffGrowth':
    case 'otherGrowth':
      return yearlyRate(position.costGrowth);
    case 'growthHalfLife':
      return position.growthHalfLife;
    default:
      return driverOf(id).neutral;
  }
}

import type { Per, Quantity, Unit } from './quantity.ts';

/** A quantity in words, as short as its stated digits allow: `USD 5.0 bn`, `50亿美元`, `over 180 m persons`. */
export function formatQuantity(_quantity: Quantity, _unit: Unit, _per: Per | null, _lang: 'en' | 'zh'): string {
  return '';
}

import type BigJs from 'big.js';

type Big = InstanceType<typeof BigJs>;
interface Digits extends Big {
  constructor: { readonly DP: number; readonly RM: number; new (value: string): Digits };
}

/**
 * The quotient that big.js gives, digit for digit, made with whole numbers of the engine: 2 ÷ 3 at 40 decimals is one
 * division of 2·10^40 by 3. Long division digit by digit took twenty times as long, and a report divides often.
 */
export function divideLike(longDivision: Big['div']): Big['div'] {
  return function divide(this: Big, divisor) {
    const Dec = (this as Digits).constructor;
    const [x, y] = [this, divisor instanceof Dec ? divisor : new Dec(String(divisor))];
    if (Dec.RM !== 2 || !x.c[0] || !y.c[0]) return longDivision.call(x, divisor);
    const lift = x.e - x.c.length - (y.e - y.c.length) + Dec.DP;
    const top = BigInt(x.c.join('')) * (lift > 0 ? 10n ** BigInt(lift) : 1n);
    const bottom = BigInt(y.c.join('')) * (lift < 0 ? 10n ** BigInt(-lift) : 1n);
    const whole = top / bottom;
    const twice = (top - whole * bottom) * 2n;
    const up = twice > bottom || (twice === bottom && whole % 2n === 1n);
    const digits = (up ? whole + 1n : whole).toString();
    const quotient = new Dec('0');
    quotient.s = x.s === y.s ? 1 : -1;
    if (digits === '0') return quotient;
    quotient.e = digits.length - 1 - Dec.DP;
    quotient.c = Array.from(digits.replace(/0+$/, ''), Number);
    return quotient;
  };
}

import { dec, formatValue, type Lang } from '@solvent/core/money';
import type { GapData } from '@solvent/core/report';
import { SentenceText } from '@solvent/ui';
import { AssumptionFacts } from '../../parts/AssumptionFacts.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import type { CompanyBody } from '../Company.tsx';

type Lever = NonNullable<GapData['gap']>['levers'][number];

/** What would let the company pay for itself: each lever moved alone, by the least that is enough, or why it is not. */
export function Levers({
  view,
  text,
  gap: data,
}: Pick<CompanyBody, 'view' | 'text'> & { readonly gap: GapData }) {
  const { gap, currency } = data;
  const say = text.company;
  const { lang } = view;
  if (!gap) return null;
  return (
    <>
      <p>
        <SentenceText place={view} sentence={data.headline} />
      </p>
      <p className="note">{say.gapNote}</p>
      {!gap.closed && (
        <>
          <p>{say.levers(gap.horizonMonths / 12)}</p>
          <Scroll label={say.sections.income}>
            <table className="tight brief stack">
              <thead>
                <tr>
                  <th scope="col">{say.lever}</th>
                  <th scope="col" className="num">
                    {say.leverBy}
                  </th>
                  <th scope="col">{say.meets}</th>
                </tr>
              </thead>
              <tbody>
                {gap.levers.map((lever) => (
                  <tr key={lever.lever}>
                    <th scope="row">{say.leverNames[lever.lever]}</th>
                    {lever.result.kind === 'reached' ? (
                      <>
                        <td className="num" data-label={say.leverBy}>
                          {changeWords(lever, lever.result, currency, lang, say.growthTo)}
                        </td>
                        <td data-label={say.meets}>{say.month(lever.result.month)}</td>
                      </>
                    ) : (
                      <td colSpan={2} className="none">
                        {lever.result.why[lang]}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
      <details className="behind">
        <summary>{say.assumptions}</summary>
        <dl className="fact-list">
          <AssumptionFacts view={view} assumptions={data.assumptions} />
        </dl>
      </details>
    </>
  );
}

/** `+8%` for a factor, `to 11.9% a month` for a growth, an amount for new money. */
function changeWords(
  { unit }: Lever,
  { value, change }: Extract<Lever['result'], { kind: 'reached' }>,
  currency: string,
  lang: Lang,
  growthTo: (rate: string) => string,
): string {
  if (unit === 'amount') return formatValue(dec(value), currency, lang);
  if (unit === 'growth') return growthTo(formatValue(dec(value), 'fraction', lang));
  const by = dec(change);
  // More than tenfold is said as a multiple; a percentage of that size is not read.
  if (by.gt(9)) return formatValue(dec(value), 'multiple', lang);
  return `${by.gt(0) ? '+' : ''}${formatValue(by, 'fraction', lang)}`;
}

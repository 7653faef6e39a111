import { formatQuantity } from '@solvent/core/money';
import type { GapData } from '@solvent/core/report';
import { Figure, periodWords } from '@solvent/ui';
import type { CompanyBody } from '../Company.tsx';
import { Levers } from './Levers.tsx';

/** What share of cost customers pay (造血率), as a sentence, a bar, and the two figures it comes from. */
export function IncomeShare({ view, text, data, gap }: CompanyBody & { readonly gap: GapData | null }) {
  const { income } = data;
  const say = text.company;
  if (!income) {
    return (
      <section className="section" id="income">
        <h2>{say.sections.income}</h2>
        <p className="empty">{say.noIncome}</p>
      </section>
    );
  }
  const share = income.selfFunding.value;
  const part = Math.max(0, Math.min(+(share.stated ?? share.low ?? share.high ?? '0'), 1));
  const rows = [
    [say.revenue, income.revenue, income.revenueGrowth],
    [say.cost, income.cost, income.costGrowth],
  ] as const;
  return (
    <section className="section" id="income">
      <h2>{say.sections.income}</h2>
      <p>
        {say.incomeSentence(
          formatQuantity(share, 'fraction', view.lang),
          periodWords(income.period, view.lang),
        )}
      </p>
      <svg className="share" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect className="all" width="100" height="2" />
        <rect className="paid" width={part * 100} height="2" />
      </svg>
      <dl className="income">
        {rows.map(([name, figure, growth]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Figure place={view} figure={figure} />
              {growth && (
                <p className="note">
                  <Figure place={view} figure={growth} tags={false} age={false} /> {say.growth}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {gap && <Levers view={view} text={text} gap={gap} />}
    </section>
  );
}

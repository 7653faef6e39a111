import type { BodyProps } from '../parts/page.tsx';
import { method } from '../text/method.ts';
import { Backtest, type ReplayedDay } from './Backtest.tsx';

/** How the figures are made, in plain words; a rule named anywhere on the pages is found here by its number. */
export function Method({ view, text, data }: BodyProps<readonly ReplayedDay[]>) {
  return (
    <div className="prose">
      <h1>{text.methodPage.title}</h1>
      <p className="lead">{text.tagline}</p>
      {method.map((part) => (
        <section key={part.title.en}>
          <h2>{part.title[view.lang]}</h2>
          <ul>
            {part.rules.map(({ rules, text: words }) => (
              <li key={words.en}>
                {words[view.lang]}{' '}
                {rules.filter(Boolean).map((name) => (
                  <span className="rule" id={name} key={name}>
                    {name}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Backtest view={view} text={text} replayed={data} />
    </div>
  );
}

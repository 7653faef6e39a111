import { currencies } from '@solvent/core/money';
import { formatPeriod } from '@solvent/core/time';
import { type AskedBook, type Mapping, roles } from '../../bookFields.ts';
import type { Answer } from '../../server/ledger.ts';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';
import { Hidden } from './BookPreview.tsx';

interface MappingFormProps {
  readonly view: View;
  readonly text: Text;
  readonly asked: AskedBook;
  readonly preview: Answer<'previewBooks'>;
}

const blank: Mapping = {
  kind: 'transactions',
  sheet: '',
  header: 1,
  columns: {},
  decimal: null,
  days: 'ymd',
  currency: null,
};

/** How the file is read, as a form: every change is asked anew and stands in the address; nothing is kept by it. */
export function MappingForm({ view, text, asked, preview }: MappingFormProps) {
  const say = text.books.preview;
  const mapping = preview.mapping ?? { ...blank, sheet: preview.sheets[0] ?? '' };
  const columns = preview.columns.filter((column) => column !== '');
  const profit = mapping.kind === 'profit-and-loss';
  const shown = profit ? (['account'] as const) : roles;
  return (
    <section className="section" id="mapping">
      <h2>{say.mapping}</h2>
      <p className="note">{say.mappingNote}</p>
      <form className="mapping" method="get" action="/books">
        <Hidden
          pairs={[
            ['lang', view.here({}).includes('lang=') ? view.lang : ''],
            ['upload', asked.upload],
            ['company', asked.company],
            ['name', asked.name ?? ''],
            ['budget', asked.budget ? '1' : ''],
          ]}
        />
        <Choice label={say.kind} name="kind" value={mapping.kind} options={Object.entries(say.kinds)} />
        {preview.sheets.length > 1 ? (
          <Choice
            label={say.sheet}
            name="sheet"
            value={mapping.sheet}
            options={preview.sheets.map((sheet) => [sheet, sheet])}
          />
        ) : (
          <Hidden pairs={[['sheet', mapping.sheet]]} />
        )}
        <label>
          <span>{say.header}</span>
          <input type="number" name="header" min="0" max="999999" defaultValue={mapping.header} />
        </label>
        {shown.map((role) => (
          <Choice
            key={role}
            label={say.roles[role]}
            name={`c.${role}`}
            value={mapping.columns[role] ?? ''}
            options={[['', say.none], ...columns.map((column) => [column, column] as const)]}
          />
        ))}
        <Choice
          label={say.decimal}
          name="decimal"
          value={mapping.decimal ?? ''}
          options={Object.entries(say.decimals)}
        />
        {!profit && (
          <Choice label={say.days} name="days" value={mapping.days} options={Object.entries(say.dayOrders)} />
        )}
        {profit ? (
          <Choice
            label={say.scale}
            name="scale"
            value={mapping.scale ?? ''}
            options={[['', '1'], ...Object.entries(say.scales)]}
          />
        ) : (
          <Choice
            label={say.positive}
            name="positive"
            value={mapping.positiveIsOut === undefined ? '' : mapping.positiveIsOut ? 'out' : 'in'}
            options={Object.entries(say.positives)}
          />
        )}
        {mapping.periodsDown && <Hidden pairs={[['periodsDown', '1']]} />}
        <Choice
          label={say.currency}
          name="currency"
          value={mapping.currency ?? ''}
          options={[['', say.fromRows], ...currencies.map((code) => [code, code] as const)]}
        />
        {profit &&
          (mapping.periods ?? []).map(({ column, ...span }, i) => (
            <label key={column}>
              <span>
                {say.periods}: {column}
              </span>
              <input type="hidden" name={`pc.${i}`} value={column} />
              <input type="text" name={`p.${i}`} defaultValue={formatPeriod(span)} maxLength={40} />
            </label>
          ))}
        {!profit && (
          <label className="wide-field">
            <span>{say.notOperating}</span>
            <input
              type="text"
              name="notOperating"
              maxLength={400}
              defaultValue={(mapping.notOperating ?? []).join(', ')}
              placeholder={say.notOperatingHint}
            />
          </label>
        )}
        <label className="check">
          <input type="checkbox" name="leaveOut" value="1" defaultChecked={mapping.leaveOut === true} />{' '}
          {say.leaveOut}
        </label>
        <button type="submit">{say.again}</button>
      </form>
    </section>
  );
}

function Choice({
  label,
  name,
  value,
  options,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

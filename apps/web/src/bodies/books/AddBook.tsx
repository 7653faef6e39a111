import { currencies } from '@solvent/core/money';
import type { BooksData } from '@solvent/core/report';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';

interface AddBookProps {
  readonly view: View;
  readonly text: Text;
  readonly own: BooksData['own'];
  readonly books: BooksData['books'];
  readonly today: string;
}

/** The ways in: a file to look at, and the money in the bank where no book states it. Both work without a script. */
export function AddBook({ view, text, own, books, today }: AddBookProps) {
  const say = text.books;
  return (
    <section className="section" id="add">
      <h2>{say.add}</h2>
      <form
        className="book-form"
        method="post"
        action="/api/forms/book-drop"
        encType="multipart/form-data"
        data-drop=""
      >
        <input type="hidden" name="lang" value={view.lang} />
        <Whose own={own} books={books} text={text} id="drop-name" />
        <fieldset className="choice">
          <legend>{say.what}</legend>
          <label>
            <input type="radio" name="budget" value="" defaultChecked /> {say.happened}
          </label>
          <label>
            <input type="radio" name="budget" value="1" /> {say.isBudget}
          </label>
        </fieldset>
        <label>
          <span>{say.currency}</span>
          <select name="currency">
            <option value="">{say.asFile}</option>
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        <div className="drop">
          <label htmlFor="book-file">{say.drop}</label>
          <input
            id="book-file"
            type="file"
            name="file"
            required
            accept=".csv,.tsv,.txt,.xlsx,text/csv"
            data-drop-file=""
          />
          <p className="note">{say.dropNote}</p>
        </div>
        <button type="submit" className="primary">
          {say.look}
        </button>
      </form>
      {books && (
        <>
          <h3 id="balance">{say.balance}</h3>
          <p className="note">{books.cash ? say.balanceNote : say.balanceMissing}</p>
          <form className="book-form book-line" method="post" action="/api/forms/book-balance">
            <input type="hidden" name="lang" value={view.lang} />
            <input type="hidden" name="company" value={books.company.id} />
            <label>
              <span>{say.day}</span>
              <input type="date" name="day" required max={today} defaultValue={today} />
            </label>
            <label>
              <span>{say.amount}</span>
              <input
                type="text"
                name="amount"
                inputMode="decimal"
                required
                pattern="[0-9][0-9 ,]{0,18}([.][0-9]{1,4})?"
              />
            </label>
            <label>
              <span>{say.preview.currency}</span>
              <select name="currency" defaultValue={books.runway.currency}>
                {currencies.map((code) => (
                  <option key={code}>{code}</option>
                ))}
              </select>
            </label>
            <button type="submit">{say.keep}</button>
          </form>
        </>
      )}
    </section>
  );
}

/** The company a file belongs to: the one that is shown, or a new name. */
function Whose({
  own,
  books,
  text,
  id,
}: {
  readonly own: BooksData['own'];
  readonly books: BooksData['books'];
  readonly text: Text;
  readonly id: string;
}) {
  const say = text.books;
  if (own.length > 0 && books) return <input type="hidden" name="company" value={books.company.id} />;
  return (
    <label htmlFor={id}>
      <span>{say.name}</span>
      <input id={id} type="text" name="name" maxLength={200} placeholder={say.nameHint} required />
    </label>
  );
}

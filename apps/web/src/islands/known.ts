import { addressOf, visit } from './visit.ts';

const AT_REST = 120;

/** The as-known-at bar: the slider shows its month at once and its figures while it is moved; the others go on change. */
export function startKnown(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let wanted: HTMLFormElement | undefined;
  let looking = false;
  /** One look at a time; what the slider passed over meanwhile is not asked for. */
  const look = async (form: HTMLFormElement) => {
    wanted = form;
    if (looking) return;
    looking = true;
    while (wanted) {
      const href = addressOf(wanted);
      wanted = undefined;
      await visit(href, { history: 'none', still: true, keep: ['known'] });
    }
    looking = false;
  };
  document.addEventListener('input', (event) => {
    const slider = event.target;
    if (!(slider instanceof HTMLInputElement) || slider.type !== 'range') return;
    const { form } = slider;
    if (!form?.hasAttribute('data-known')) return;
    const day = dayOf(slider);
    const date = form.querySelector<HTMLInputElement>('[name="at"]')!;
    const shown = form.querySelector<HTMLOutputElement>('[data-known-day]')!;
    date.value = day;
    shown.textContent = day === slider.dataset.today ? (shown.dataset.todayWord ?? day) : wordsOf(day);
    slider.setAttribute('aria-valuetext', shown.textContent);
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(form), AT_REST);
  });
  document.addEventListener('change', (event) => {
    const field = event.target;
    if (
      !(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) ||
      !field.form?.hasAttribute('data-known')
    )
      return;
    clearTimeout(waiting);
    wanted = undefined;
    const { form } = field;
    const go = () => form.checkValidity() && void visit(addressOf(form), { still: true });
    // Arrow keys let go of the slider at every month; only the one they rest on is asked for.
    if (field.type === 'range') waiting = setTimeout(go, AT_REST);
    else go();
  });
}

/** The last day of the month the slider stands on; at its right end, today. */
function dayOf(slider: HTMLInputElement): string {
  const { first = '2023-01', today = '' } = slider.dataset;
  if (slider.value === slider.max) return today;
  const month = new Date(Date.UTC(+first.slice(0, 4), +first.slice(5, 7) + +slider.value, 0));
  return month.toISOString().slice(0, 10);
}

function wordsOf(day: string): string {
  const zh = document.documentElement.lang.startsWith('zh');
  return new Intl.DateTimeFormat(zh ? 'zh-CN' : 'en-GB', {
    day: 'numeric',
    month: zh ? 'long' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

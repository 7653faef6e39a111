/** Files are dropped on a form, or chosen, and it is sent at once; without a script the same form has a button. */
export function startDrop(): void {
  const formOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLFormElement>('form[data-drop]') : null;
  const send = (form: HTMLFormElement) => {
    if (form.reportValidity()) form.requestSubmit();
  };
  document.addEventListener('dragover', (event) => {
    const form = formOf(event);
    if (!form || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('dropping');
  });
  document.addEventListener('dragleave', (event) => {
    const form = formOf(event);
    if (form && !form.contains(event.relatedTarget as Node | null)) form.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    const form = formOf(event);
    const field = form?.querySelector<HTMLInputElement>('input[data-drop-file]');
    if (!form || !field || !event.dataTransfer?.files.length) return;
    event.preventDefault();
    form.classList.remove('dropping');
    field.files = event.dataTransfer.files;
    send(form);
  });
  document.addEventListener('change', (event) => {
    const form = formOf(event);
    if (form && event.target instanceof HTMLInputElement && event.target.hasAttribute('data-drop-file'))
      send(form);
  });
}

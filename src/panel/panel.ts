/**
 * The settings «Для слабовидящих». On their page the form is there already; elsewhere the script is loaded when the link
 * in the header is used for the first time, and every use opens the panel.
 */
import { connectForm } from './connect-form.ts';
import { formatForm } from './form.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-panel]');
const form = document.querySelector<HTMLFormElement>('form.view');
if (form) connectForm(form);
else if (link) preparePanel(link);

function preparePanel(link: HTMLAnchorElement): void {
  const { dataset, pathname } = link;
  const dialog = document.createElement('dialog');
  dialog.className = 'panel';
  dialog.setAttribute('aria-label', 'Настройки для слабовидящих');
  dialog.innerHTML = `<form method="dialog"><h2>Для слабовидящих</h2><button>Закрыть</button></form>${formatForm()}<p><a href="${pathname}">Что ещё помогает читать раздел</a></p>`;
  document.body.append(dialog);
  const own = dialog.querySelector<HTMLFormElement>('.view');
  if (own) connectForm(own);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  const styled = loadStyles(dataset['styles'] ?? '');
  link.addEventListener('panel', () => {
    void styled.then(() => dialog.open || dialog.showModal());
  });
}

/** Without them the panel would jump; if they do not come, it is usable all the same. */
function loadStyles(href: string): Promise<unknown> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  document.head.append(sheet);
  return new Promise((resolve) => (sheet.onload = sheet.onerror = resolve));
}

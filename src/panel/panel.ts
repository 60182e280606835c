/**
 * The settings «Для слабовидящих». On their page the form is there already; elsewhere the script is loaded when the link
 * in the header is used for the first time, takes the form from that page, and every use opens the panel.
 */
import { connectForm } from './connect-form.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-panel]');
const form = document.querySelector<HTMLFormElement>('form.view');
if (form) connectForm(form);
else if (link) preparePanel(link);

function preparePanel(link: HTMLAnchorElement): void {
  const { dataset, pathname } = link;
  const dialog = Promise.all([loadForm(pathname), loadStyles(dataset['styles'] ?? '')]).then(([form]) =>
    buildDialog(form, pathname),
  );
  link.addEventListener('panel', () => {
    dialog.then(
      (panel) => panel.open || panel.showModal(),
      () => location.assign(pathname),
    );
  });
}

function buildDialog(form: HTMLFormElement, pathname: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'panel';
  dialog.setAttribute('aria-label', 'Настройки для слабовидящих');
  dialog.innerHTML = `<form method="dialog"><h2>Для слабовидящих</h2><button>Закрыть</button></form><p><a href="${pathname}">Что ещё помогает читать раздел</a></p>`;
  dialog.lastElementChild?.before(form);
  document.body.append(dialog);
  connectForm(form);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return dialog;
}

/** The form of the settings' own page. @throws where the page cannot be had */
async function loadForm(pathname: string): Promise<HTMLFormElement> {
  const html = await (await fetch(pathname)).text();
  const form = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLFormElement>('form.view');
  if (!form) throw new Error(pathname);
  return form;
}

/** Without them the panel would jump; if they do not come, it is usable all the same. */
function loadStyles(href: string): Promise<unknown> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  document.head.append(sheet);
  return new Promise((resolve) => (sheet.onload = sheet.onerror = resolve));
}

import { formatView, memoryKey, settings } from './memory.ts';

const forgetful = 'Браузер не даёт сайту ничего запомнить: настройки действуют только на этой странице.';

/** Sets the form to what the page looks like; from now on every choice is remembered and told to src/panel/apply.ts. */
export function connectForm(form: HTMLFormElement): void {
  for (const setting of settings) {
    const field = form.elements.namedItem(setting) as RadioNodeList;
    field.value = document.documentElement.dataset[setting] ?? '';
  }
  const take = () => {
    const detail = formatView(new FormData(form) as Iterable<[string, string]>);
    const status = form.querySelector('[role=status]');
    if (status) status.textContent = remember(detail) ? '' : forgetful;
    dispatchEvent(new CustomEvent('view', { detail }));
  };
  form.addEventListener('change', take);
  // The event comes before the fields are as they were at first.
  form.addEventListener('reset', () => setTimeout(take));
}

/** The usual leaves nothing behind. */
function remember(text: string): boolean {
  try {
    if (text.includes('=')) localStorage.setItem(memoryKey, text);
    else localStorage.removeItem(memoryKey);
    return true;
  } catch {
    return false;
  }
}

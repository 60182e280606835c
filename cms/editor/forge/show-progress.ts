let shown: HTMLElement | undefined;

/** Tells at the lower edge of the window how many entries were read; nothing when there are few. */
export function showProgress(done: number, total: number): void {
  if (done >= total || total < 20) {
    shown?.remove();
    shown = undefined;
    return;
  }
  if (shown === undefined) {
    shown = document.createElement('p');
    shown.className = 'forge-progress';
    shown.setAttribute('role', 'status');
    document.body.append(shown);
  }
  shown.textContent = `Читаем записи из хранилища: ${done} из ${total}`;
}

/** In place of the editor: what is wrong with its settings, and who can mend it. */
export function showFaults(root: HTMLElement, faults: readonly string[]): void {
  const main = document.createElement('main');
  main.className = 'opening settings-faults';
  const list = document.createElement('ul');
  list.append(...faults.map((fault) => element('li', fault)));
  main.append(
    element('h1', 'Редактор не открывается'),
    element('p', 'В настройках редактора (admin/settings.json) ошибка. С записями и с сайтом всё в порядке.'),
    list,
    element('p', 'Покажите эту страницу администратору: настройки описаны в docs/editors/hranilische.md.'),
  );
  root.replaceChildren(main);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

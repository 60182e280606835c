import { contrastSchemes } from '#theme/contrast-schemes';
import { choices, settings } from './memory.ts';
import type { Setting } from './memory.ts';

/** What a setting is called, the usual, and the other choices in their order. */
const labels: Readonly<Record<Setting, readonly [title: string, usual: string, ...choices: string[]]>> = {
  size: ['Размер текста', 'Обычный', '125&nbsp;%', '150&nbsp;%', '200&nbsp;%'],
  letters: ['Расстояние между буквами', 'Обычное', 'Среднее', 'Большое'],
  lines: ['Расстояние между строками', 'Обычное', 'Среднее', 'Большое'],
  scheme: ['Цвета', 'Как в системе', 'Светлые', 'Тёмные', ...contrastSchemes.map(({ label }) => label)],
  pictures: ['Рисунки и фотографии', 'Показывать', 'Только описания'],
};

function formatSetting(setting: Setting): string {
  const [title, usual, ...others] = labels[setting];
  const rows = others.map((label, index) => {
    const choice = choices[setting][index] ?? '';
    const look = setting === 'scheme' ? ` data-scheme="${choice}"` : '';
    return `<label${look}><input type="radio" name="${setting}" value="${choice}"> ${label}</label>`;
  });
  return `<fieldset><legend>${title}</legend><label><input type="radio" name="${setting}" value="" checked> ${usual}</label>${rows.join('')}</fieldset>`;
}

/** HTML of the settings, for their page; the panel takes it from there. The choices of colours are shown in themselves. */
export function formatForm(): string {
  return `<form class="view">${settings.map(formatSetting).join('')}<p role="status"></p><button type="reset">Вернуть обычный вид</button></form>`;
}

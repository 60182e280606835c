import { settings } from './memory.ts';
import type { View } from './memory.ts';

/** Puts a view on the page: attributes of `<html>`, and the texts of pictures beside them when they are off. */
export function showView(view: View): void {
  const { dataset } = document.documentElement;
  for (const setting of settings) {
    const choice = view[setting];
    if (choice === undefined) delete dataset[setting];
    else dataset[setting] = choice;
  }
  for (const text of document.querySelectorAll('.picture-text')) text.remove();
  if (view.pictures !== undefined) for (const image of document.images) describe(image);
}

function describe(image: HTMLImageElement): void {
  if (image.alt === '') return;
  const text = document.createElement('span');
  text.className = 'picture-text';
  text.textContent = image.alt;
  image.after(text);
}

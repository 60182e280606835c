import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Text of a file of the project, by its path from the root. */
export function readDocument(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Fenced blocks of a page: language and text. */
export function blocksOf(page: string): { language: string; text: string }[] {
  return [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

/** Files of the sample school that a page shows: blocks after a line that is a path in backticks, by path in the content folder. */
export function sampleFilesOf(page: string): Map<string, string> {
  return new Map(
    [...page.matchAll(/^`moya-shkola\/([^`\n]+)`\n\n```\w+\n(.*?)^```$/gms)].map(
      ([, file = '', text = '']) => [file, text],
    ),
  );
}

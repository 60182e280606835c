import { sampleStageTitles } from '#model/sample-stages';

export interface StageComparison {
  /** Stages of the model that the roadmap lacks, from 0. */
  missing: number[];
  /** Stages that stand where one of the model is expected, under another name; both from 0. */
  renamed: { expected: number; actual: number }[];
  /** The place, from 0, of the first stage that comes after a later one of the model; undefined: in order. */
  firstOutOfOrder: number | undefined;
}

/** Compares the titles of a roadmap's stages with the model: case, ё, spaces, quotes and numbers do not matter. */
export function compareStages(titles: readonly string[]): StageComparison {
  const model = sampleStageTitles.r145.map(plain);
  const known = titles.map((title) => model.indexOf(plain(title)));
  const absent = model.map((_, index) => index).filter((index) => !known.includes(index));
  const renamed = absent
    .filter((index) => known[index] === -1)
    .map((index) => ({ expected: index, actual: index }));
  let last = -1;
  const firstOutOfOrder = known.findIndex((index) => {
    if (index === -1) return false;
    const isEarlier = index < last;
    last = Math.max(last, index);
    return isEarlier;
  });
  return {
    missing: absent.filter((index) => !renamed.some(({ expected }) => expected === index)),
    renamed,
    firstOutOfOrder: firstOutOfOrder === -1 ? undefined : firstOutOfOrder,
  };
}

function plain(title: string): string {
  return title
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/^\s*(?:этап\s*)?(?:№\s*)?(?:\d+|[ivx]+)?\s*(?:этап)?[\s.:)–—-]*/u, '')
    .replace(/[«»"“”.;:]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

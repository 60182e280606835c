import { describe, expect, it } from 'vitest';
import { skeletons, toLatin } from './transliteration.ts';

describe('skeletons', () => {
  it.each([
    ['щурова', ['shchurova', 'schurova', 'scurova', 'ščurova']],
    ['чижевский', ['chizhevskiy', 'chizhevsky', 'chizhevskii', 'čiževskij', 'chijevski']],
    ['юлия', ['yuliya', 'iuliia', 'julija', 'yulia']],
    ['харитон', ['khariton', 'hariton', 'xariton']],
    ['журавлев', ['zhuravlyov', 'zhuravlev', 'juravlev', 'žuravlëv']],
    ['синицын', ['sinitsyn', 'sinicyn', 'sinitsin']],
  ])('%s', (name, spellings) => {
    const own = skeletons(toLatin(name));
    for (const spelling of spellings)
      expect(
        skeletons(spelling).some((one) => own.includes(one)),
        spelling,
      ).toBe(true);
  });
});

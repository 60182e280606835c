import { sampleStageTitles } from '#model/sample-stages';

const samples = {
  pedagogue: sampleStageTitles.pedagogue.map(plain),
  r145: sampleStageTitles.r145.map(plain),
};
export type SampleRegime = keyof typeof samples;

/** «Формирование банка наставников и наставляемых» is both stages of the banks. */
const bothBanks =
  /^формирование (банка|базы) (?:данных )?(?:наставников и наставляемых|наставляемых и наставников)/;

/** Numbers of the sample's stages that the title names: it equals the sample's title or contains it. */
export function matchSampleStages(title: string, regime: SampleRegime): number[] {
  const words = plain(title);
  const bank = bothBanks.exec(words)?.[1];
  if (bank !== undefined) return (bank === 'банка') === (regime === 'pedagogue') ? [2, 3] : [];
  const equal = samples[regime].indexOf(words);
  if (equal !== -1) return [equal + 1];
  return samples[regime].flatMap((sample, index) => (isPartOf(sample, words) ? [index + 1] : []));
}

/** Two words as «завершение наставничества» are a part of too many titles. */
function isPartOf(sample: string, words: string): boolean {
  return sample.split(' ').length > 2 ? words.includes(sample) : false;
}

/** Whose stages the titles are; undefined when they are of neither or of both. */
export function tellRegime(titles: readonly string[]): SampleRegime | undefined {
  const count = (regime: SampleRegime) =>
    titles.filter((title) => {
      const other = regime === 'pedagogue' ? 'r145' : 'pedagogue';
      return matchSampleStages(title, regime).length > 0 && matchSampleStages(title, other).length === 0;
    }).length;
  const [ofPedagogues, ofModel] = [count('pedagogue'), count('r145')];
  if (ofPedagogues > 1 && ofModel === 0) return 'pedagogue';
  return ofModel > 1 && ofPedagogues === 0 ? 'r145' : undefined;
}

function plain(title: string): string {
  return title
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replaceAll(/[«»"“”.;:]/gu, '')
    .replaceAll(/\s*\/\s*/gu, '/')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

import { readFileFacts } from '#entries/file-facts';
import { encodePicture } from '#entries/picture';
import { ruleMessages } from '#messages/index';
import { fileFault, imageExtensions, maxPublishedBytes } from '#model/published-file';
import { portableName, transliterate } from '#model/transliterate';
import { Refusal } from '../refusal.ts';

/** An upload as it may be stored. */
export interface PreparedMedia {
  /** Latin name with its extension. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Makes an upload fit for the section: a name for every disk, an allowed type that the content confirms, nothing that
 * runs; pictures upright and without anything but their pixels.
 * @param given name of the file on the editor's computer
 * @throws Refusal `invalid` with what FILE-01 says of it
 */
export async function prepareMedia(given: string, bytes: Buffer): Promise<PreparedMedia> {
  const name = given.normalize('NFC');
  const facts = await readFileFacts({ path: name, size: bytes.length, bytes }, name);
  refuseFault(name, facts.size, fileFault(name, facts));
  const plain = plainName(name, facts.extension);
  if (!imageExtensions.has(facts.extension)) return { name: plain, bytes };
  const encoded = await encodePicture(bytes);
  refuseFault(name, encoded.length, encoded.length > maxPublishedBytes ? 'tooLarge' : undefined);
  return { name: plain, bytes: encoded };
}

function refuseFault(path: string, size: number, fault: ReturnType<typeof fileFault>): void {
  const texts = fault === undefined ? undefined : ruleMessages['FILE-01']?.codes[fault];
  if (texts === undefined) return;
  const args = { path, size, similar: '' };
  throw new Refusal('invalid', `${texts.message(args)} ${texts.fix(args)}`);
}

function plainName(name: string, extension: string): string {
  const stem = portableName(transliterate(name.slice(0, name.lastIndexOf('.'))));
  return `${stem || 'file'}.${extension}`;
}

/**
 * A name that no other file has.
 * @param stateOf what stands under a name: the same bytes, other bytes, or nothing
 */
export function freeName(
  name: string,
  stateOf: (name: string) => 'same' | 'other' | 'none',
): { name: string; isThere: boolean } {
  const [, stem = name, extension = ''] = /^(.*)(\.[^.]+)$/.exec(name) ?? [];
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${stem}-${count}${extension}`;
    const state = stateOf(candidate);
    if (state !== 'other') return { name: candidate, isThere: state === 'same' };
  }
}

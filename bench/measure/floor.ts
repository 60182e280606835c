/**
 * The floor of the measurements: reads every file of a content folder once and parses its data, nothing else. No
 * reader of this content can be quicker by much.
 */
import matter from 'gray-matter';
import yaml from 'js-yaml';
import { decodeText } from '#entries/parse-source';
import { readFiles } from '#entries/read-files';

const parseYaml = (source: string) => yaml.load(source, { schema: yaml.CORE_SCHEMA }) as object;

let parsed = 0;
for (const { path, bytes } of await readFiles(process.argv[2] ?? '')) {
  const text = bytes === undefined ? undefined : decodeText(bytes);
  if (text === undefined) continue;
  if (path.endsWith('.json')) JSON.parse(text);
  else matter(text, { engines: { yaml: parseYaml } });
  parsed += 1;
}
if (parsed === 0) throw new Error('the floor has read nothing');

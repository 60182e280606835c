import { projectRoot } from './default-options.ts';
import { writeDocuments } from './generated-documents.ts';
import { runCommand, terminal } from './output.ts';

/** `npm run docs`: writes the generated documents anew. */
await runCommand(async () => {
  const written = await writeDocuments(projectRoot);
  for (const path of written) terminal.print(`Записан ${path}`);
  if (written.length === 0) terminal.print('Порождённые документы уже свежие.');
  return 0;
});

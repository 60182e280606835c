import { resolve } from 'node:path';
import { UsageError, text } from './arguments.ts';
import { requireFolder } from './check-content.ts';
import { projectRoot } from './default-options.ts';
import { runCommand, terminal } from './output.ts';
import { purge } from './purge-command.ts';
import { orUsageError, parseSubcommand } from './subcommand.ts';
import { withdraw } from './withdraw-command.ts';

const help = `npm run consent -- withdraw КОД --on ДАТА [--dry-run]
npm run consent -- purge КОД --clone ПАПКА [--from ХРАНИЛИЩЕ] [--drop ПУТЬ]

withdraw отмечает отзыв согласия на распространение, убирает фотографию и рассказ в закрытую папку и пишет протокол.
Имя убирает, когда его нет больше нигде: назовёт файлы, где оно осталось; исправьте их и повторите команду. purge убирает имя из истории git – в новой копии хранилища.

  --on ДАТА               день, когда получено требование, не будущий: 2026-11-20
  --dry-run               только показать, что будет сделано
  --clone ПАПКА           новая папка для копии без имени
  --from ХРАНИЛИЩЕ        папка или адрес хранилища git (по умолчанию то, где лежит содержание)
  --drop ПУТЬ             убрать из истории файл целиком; можно повторять
  --content ПАПКА         папка с содержанием (по умолчанию content)
  --private ПАПКА         закрытая папка (по умолчанию private)
  --help                  эта справка`;

const names = ['on', 'clone', 'from', 'content', 'private'];

/** `npm run consent`: what to do when somebody withdraws their consent to distribution (152-ФЗ ст. 10.1). */
await runCommand(async (args) => {
  const { verb, operands, options, repeated } = parseSubcommand(args, names, ['dry-run'], 'drop');
  if (options['help'] === true || verb === undefined) {
    terminal.print(help);
    return options['help'] === true ? 0 : 2;
  }
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0 || !['withdraw', 'purge'].includes(verb))
    throw new UsageError('Можно так: withdraw КОД --on ДАТА или purge КОД --clone ПАПКА. Справка: --help');
  const content = resolve(text(options, 'content') ?? resolve(projectRoot, 'content'));
  await requireFolder(content);
  const folders = { content, private: resolve(text(options, 'private') ?? resolve(projectRoot, 'private')) };
  return orUsageError(() =>
    verb === 'withdraw'
      ? withdraw(id, folders, options, terminal)
      : purge(id, folders, options, repeated, terminal),
  );
});

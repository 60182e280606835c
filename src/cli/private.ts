import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { applyChanges } from '#register/apply-changes';
import { isInside } from '#register/is-inside';
import { findPrevious } from '#register/backup-target';
import { readPrivateFiles, readRegister } from '#register/private-folder';
import { restoreFiles } from '#register/restore';
import { openSealed, sealFiles } from '#register/seal';
import { plural } from '#messages/format';
import { UsageError, text } from './arguments.ts';
import type { Options } from './arguments.ts';
import { projectRoot } from './default-options.ts';
import { runCommand, terminal } from './output.ts';
import { readPassphrase } from './passphrase.ts';
import { orUsageError, parseSubcommand } from './subcommand.ts';
import { today } from './today.ts';

const help = `npm run private -- backup [--to ФАЙЛ]
npm run private -- restore ФАЙЛ [--replace]

Закрытая папка private: список людей, протоколы и снятые фотографии. В раздел и в историю git она не попадает.
backup шифрует её копию паролем (формат age); копия с тем же именем остаётся рядом: private.age.1. restore возвращает папку из копии.

  --private ПАПКА           закрытая папка (по умолчанию private)
  --to ФАЙЛ                 куда записать копию (по умолчанию private.age)
  --replace                 взять из копии и те файлы, которые отличаются; прежние сохранятся рядом
  --passphrase-file ФАЙЛ    взять пароль из первой строки файла, а не спрашивать
  --help                    эта справка`;

/** `npm run private`: an encrypted copy of the private folder, and the way back. */
await runCommand(async (args) => {
  const { verb, operands, options } = parseSubcommand(
    args,
    ['private', 'to', 'passphrase-file'],
    ['replace'],
  );
  if (options['help'] === true || verb === undefined) {
    terminal.print(help);
    return options['help'] === true ? 0 : 2;
  }
  const dir = resolve(text(options, 'private') ?? resolve(projectRoot, 'private'));
  const [file, ...more] = operands;
  if (verb === 'backup' && file === undefined) return orUsageError(() => backup(dir, options));
  if (verb === 'restore' && file !== undefined && more.length === 0)
    return orUsageError(() => restore(dir, resolve(file), options));
  throw new UsageError('Можно так: backup [--to ФАЙЛ] или restore ФАЙЛ. Справка: npm run private -- --help');
});

/** Everything is examined before the passphrase is asked for; a copy that is there already is kept beside the new one. */
async function backup(dir: string, options: Options): Promise<number> {
  const target = resolve(text(options, 'to') ?? resolve(projectRoot, 'private.age'));
  if (isInside(target, dir))
    throw new UsageError('Копию нельзя класть в саму закрытую папку: она пропадёт вместе с ней.');
  const files = await readPrivateFiles(dir);
  if (files.size === 0) throw new UsageError(`Закрытая папка пуста: ${dir}. Копия не сделана.`);
  await readRegister(dir);
  const previous = await findPrevious(target);
  const passphrase = await readPassphrase(text(options, 'passphrase-file'), true);
  terminal.progress('Шифрую');
  const sealed = await sealFiles(files, passphrase);
  await openSealed(sealed, passphrase);
  await applyChanges([...(previous === undefined ? [] : [previous]), { path: target, bytes: sealed }]);
  terminal.progress('');
  terminal.print(`Копия записана: ${target} (${plural(files.size, 'файл', 'файла', 'файлов')}).`);
  if (previous !== undefined) terminal.print(`Прежняя копия сохранена: ${previous.path}`);
  terminal.print('Без пароля её не открыть никому, и вам тоже: храните пароль отдельно от копии.');
  return 0;
}

async function restore(dir: string, file: string, options: Options): Promise<number> {
  const sealed = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`Копия не читается: ${file}`, { cause });
  });
  const passphrase = await readPassphrase(text(options, 'passphrase-file'), false);
  terminal.progress('Расшифровываю');
  const files = await openSealed(sealed, passphrase);
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { written, kept } = await restoreFiles(dir, files, options['replace'] === true, today(zone));
  terminal.progress('');
  if (written.length === 0)
    terminal.print('В закрытой папке уже всё то же, что в копии: ничего не изменено.');
  for (const path of written) terminal.print(`Восстановлен ${path}`);
  for (const path of kept) terminal.print(`Прежний сохранён: ${path}`);
  return 0;
}

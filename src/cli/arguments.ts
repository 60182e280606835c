import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { isCalendarDate } from '#model/calendar/calendar-date';

/** Options of the commands, with what the help says of each. */
export const optionHelp: Readonly<Record<string, string>> = {
  content: 'папка с содержанием (по умолчанию content)',
  'as-of': 'по состоянию на дату ГГГГ-ММ-ДД (по умолчанию сегодня в часовом поясе школы)',
  format: 'вид отчёта: cli, steps (что сделать по порядку), json или github',
  private: 'закрытая папка с именами людей без согласия (по умолчанию private)',
  out: 'куда записать раздел (по умолчанию dist)',
  base: 'путь раздела на сайте, например /nastavnichestvo/',
  site: 'адрес сайта, например https://rodnik.example',
  strict: 'ошибки останавливают сборку',
  admin: 'добавить редактор для хранилища GitLab, Forgejo или GitHub (настройки в cms/settings.json)',
  port: 'порт (по умолчанию 4321)',
  open: 'открыть раздел в браузере',
  ics: 'записать дела с их днями в файл для календаря, например dela.ics',
  workflow: 'черновики проходят проверку: черновик, на проверке, готово',
  name: 'полное наименование организации',
  'short-name': 'короткое наименование',
  type: 'тип: school, kindergarten, college или additional',
  profile: 'акты: volgograd, federal, r145, both или federal-r145',
  add: 'положить только те файлы, которых нет',
  help: 'эта справка',
};

/** Parsed options by name. */
export type Options = Record<string, string | boolean | undefined>;

/** The options are wrong; the message says in Russian how, and the exit code is 2. */
export class UsageError extends Error {}

/**
 * Parses a command's options.
 * @param names of text options; flags are given apart
 * @throws UsageError for an unknown option, a missing value, or one that makes no sense
 */
export function parseOptions(
  args: string[],
  names: readonly string[],
  flags: readonly string[] = [],
): Options {
  const config: ParseArgsOptionsConfig = {};
  for (const name of names) config[name] = { type: 'string' };
  for (const name of [...flags, 'help']) config[name] = { type: 'boolean' };
  const values = readValues(args, config);
  const asOf = values['as-of'];
  if (asOf !== undefined && !isCalendarDate(asOf)) {
    throw new UsageError(`Дата «${String(asOf)}» не существует. Напишите её так: --as-of 2026-11-22`);
  }
  const base = values['base'];
  if (typeof base === 'string' && !/^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/.test(base)) {
    throw new UsageError(
      `Путь «${base}» должен начинаться и заканчиваться косой чертой: --base /nastavnichestvo/`,
    );
  }
  const site = values['site'];
  if (typeof site === 'string' && !isOrigin(site)) {
    throw new UsageError(
      `Адрес сайта «${site}» не подходит. Напишите его без пути: --site https://rodnik.example`,
    );
  }
  const port = values['port'];
  if (
    typeof port === 'string' &&
    !(Number.isInteger(Number(port)) && Number(port) > 0 && Number(port) < 65_536)
  ) {
    throw new UsageError(`Порт «${port}» не подходит: нужно число от 1 до 65535, например --port 4321`);
  }
  return values;
}

/** A scheme and a host, in Latin or Cyrillic letters, with or without a port; nothing else. */
function isOrigin(site: string): boolean {
  return /^https?:\/\/[^/?#@\s]+\/?$/.test(site) && URL.canParse(site);
}

function readValues(args: string[], options: ParseArgsOptionsConfig): Options {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values as Options;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === undefined || !code.startsWith('ERR_PARSE_ARGS')) throw error;
    const known = Object.keys(options).map((name) => `--${name}`);
    const forgotten = args.some((arg) => !arg.startsWith('-'))
      ? ' Перед параметрами команды npm нужны два дефиса: npm run check -- --content ПАПКА.'
      : '';
    throw new UsageError(`Не понимаю параметры «${args.join(' ')}». Можно: ${known.join(', ')}.${forgotten}`);
  }
}

/** Help text of a command. */
export function formatHelp(command: string, purpose: string, names: readonly string[]): string {
  const width = Math.max(...names.map((name) => name.length)) + 4;
  const lines = names.map((name) => `  ${`--${name}`.padEnd(width)}${optionHelp[name] ?? ''}`);
  return [`npm run ${command} -- [параметры]`, '', purpose, '', ...lines].join('\n');
}

/** The value of a text option. */
export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

import { ruleMessages } from '#messages/index';
import { nameSeverity } from '#messages/severities';
import { rules } from '#rules/index';
import type { Rule } from '#rules/rule';

const header = `# Все правила

<!-- Порождено из src/rules и src/messages командой «npm run docs»: правьте правило, а не этот файл. -->

Что проверяет раздел. По ссылке – страница правила: что требуется, что делает раздел, как исправить, пример. «Не мягче» – самое строгое, что правило может сказать; для школы, которой акт только рекомендован, оно бывает мягче. Как читать сообщения: [soobscheniya.md](soobscheniya.md).
`;

/** What the rules of a group are about, in the order of the page. */
const groups: Readonly<Record<string, string>> = {
  SEC: 'Состав раздела',
  LOC: 'Приказы, участники и условия в школе',
  PRG: 'Программы',
  RM: 'Дорожная карта школы',
  R145: 'Целевая модель (Р-145)',
  PD: 'Люди и их согласие',
  FED: 'Федеральные требования к сайту и данным',
  FILE: 'Приложенные файлы',
  BODY: 'Тексты записей',
  DATA: 'Записи и поля',
};

/**
 * The editor's list of all rules, derived from the rules and their messages.
 * @throws Error for a rule whose group has no heading
 */
export function formatRuleIndex(): string {
  const lost = rules.find(({ id }) => groups[groupOf(id)] === undefined);
  if (lost !== undefined) throw new Error(`no heading for the group of ${lost.id}`);
  const sections = Object.entries(groups).flatMap(([group, title]) => {
    const rows = rules.filter(({ id }) => groupOf(id) === group).map(formatRow);
    if (rows.length === 0) return [];
    return [`## ${title}\n`, '| правило | о чём | не мягче | основание |', '|---|---|---|---|', ...rows, ''];
  });
  return [header, ...sections].join('\n');
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

function formatRow({ id, source, codes }: Rule): string {
  const page = `../../src/rules/${id.toLowerCase()}/README.md`;
  const found = Object.values(codes).map(({ severity }) => severity);
  const strictest = (['error', 'warning', 'info'] as const).find((severity) => found.includes(severity));
  const cells = [
    `[${id}](${page})`,
    ruleMessages[id]?.title ?? '',
    strictest === undefined ? '' : nameSeverity(strictest),
    source,
  ];
  return `| ${cells.join(' | ')} |`;
}

import { defineRule } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { addressesOf, isHostOf } from '../shared/addresses.ts';
import type { Address } from '../shared/addresses.ts';
import { networks, prohibitedSince } from './networks.ts';
import type { Network } from './networks.ts';

type Code = 'messenger' | 'messengerPrivate' | 'banned';

/**
 * FED-17: no foreign messengers for state and municipal schools, no networks of Meta for anybody; VK, Odnoklassniki,
 * MAX and Rutube are fine (case 88).
 */
export default defineRule<Code>({
  id: 'FED-17',
  source: '41-ФЗ от 01.04.2025; распоряжение Правительства РФ от 02.09.2022 № 2523-р',
  codes: {
    messenger: { severity: 'error', withholds: false },
    messengerPrivate: { severity: 'warning', breaks: false },
    banned: { severity: 'error', withholds: false },
  },
  check(context) {
    const found = new Map<string, Violation<Code>>();
    for (const address of addressesOf(context)) {
      const network = networkOf(address, context);
      if (network === undefined || context.asOf < prohibitedSince[network.kind]) continue;
      const { at, field, line } = address;
      found.set([at.file, field, line, network.name].join('\n'), {
        code: codeOf(network, context),
        at,
        field,
        ...(line === undefined ? {} : { line }),
        args: { network: network.name, host: address.host },
      });
    }
    return { violations: [...found.values()] };
  },
});

function codeOf({ kind }: Network, { school }: RuleContext): Code {
  if (kind === 'banned') return 'banned';
  return school.ownership === 'private' ? 'messengerPrivate' : 'messenger';
}

/** By the host; a link that the school itself calls Telegram is one under any address. */
function networkOf({ at, field, host }: Address, { school }: RuleContext): Network | undefined {
  const byHost = networks.find(({ hosts }) => hosts.some((of) => isHostOf(host, of)));
  if (byHost !== undefined || at.kind !== 'school') return byHost;
  const index = /^socialLinks\.(\d+)\.url$/.exec(field)?.[1];
  const isTelegram = index !== undefined && school.socialLinks[Number(index)]?.network === 'telegram';
  return isTelegram ? networks.find(({ name }) => name === 'Telegram') : undefined;
}

import { defineRule } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { addressesOf, isHostOf } from '../shared/addresses.ts';
import type { Address } from '../shared/addresses.ts';
import { outsideServices } from './outside-services.ts';
import type { OutsideService, ServiceUse } from './outside-services.ts';

type Code = 'form' | 'page' | 'foreign' | 'externalStorage';

const codes: Readonly<Record<ServiceUse, Code>> = {
  form: 'form',
  page: 'page',
  storage: 'foreign',
  video: 'foreign',
  cloud: 'externalStorage',
};

/** FED-16: data are not collected through foreign services, files and videos stand with us (case 87). */
export default defineRule<Code>({
  id: 'FED-16',
  source: '152-ФЗ ст. 18 ч. 5',
  codes: {
    form: { severity: 'error', withholds: false },
    page: { severity: 'error', withholds: false },
    foreign: { severity: 'warning' },
    externalStorage: { severity: 'warning', breaks: false },
  },
  check(context) {
    const found = new Map<string, Violation<Code>>();
    for (const address of addressesOf(context)) {
      const service = serviceOf(address);
      if (service === undefined) continue;
      const { at, field, line } = address;
      found.set([at.file, field, line, service.name].join('\n'), {
        code: codes[service.use],
        at,
        field,
        ...(line === undefined ? {} : { line }),
        args: { service: service.name, host: address.host },
      });
    }
    return { violations: [...found.values()] };
  },
});

function serviceOf({ host, path }: Address): OutsideService | undefined {
  return outsideServices.find(
    (service) =>
      isHostOf(host, service.host) &&
      (service.path === undefined || path.toLowerCase().includes(service.path)),
  );
}

import type { Properties } from 'hast';
import type { WrittenTag } from './component-tag.ts';
import { componentOf, holdsComponentTag } from './components.ts';
import type { ComponentName } from './components.ts';
import { judgeImage } from './addresses.ts';
import { excerpt } from './problems.ts';
import type { Report } from './problems.ts';

/** Reports what is wrong with the attributes of a component as they are written. */
export function reportAttributes(component: ComponentName, tag: WrittenTag, report: Report): void {
  const known = componentOf(component).attributes;
  for (const { name, kind, value, start } of tag.attributes) {
    if (kind === 'expression') report('expression', start, { text: excerpt(value) });
    else if (!Object.hasOwn(known, name)) report('unknown-attribute', start, { component, attribute: name });
    else if (kind === 'unquoted') {
      report('invalid-attribute', start, {
        component,
        attribute: name,
        value: excerpt(value),
        allowed: '"…"',
      });
    }
  }
}

/**
 * The properties a component keeps, from the values the parser read.
 * @param values attribute values by name, entities decoded
 * @param start offset of the component's tag
 */
export function buildProperties(
  component: ComponentName,
  values: ReadonlyMap<string, string>,
  start: number,
  report: Report,
): Properties {
  const properties: Properties = {};
  for (const [attribute, { required, oneOf, default: fallback }] of Object.entries(
    componentOf(component).attributes,
  )) {
    const value = values.get(attribute)?.trim() ?? '';
    if (value === '' && required) report('missing-attribute', start, { component, attribute });
    const allowed = oneOf ? oneOf.includes(value) : !holdsComponentTag(value);
    if (value !== '' && !allowed) {
      report('invalid-attribute', start, {
        component,
        attribute,
        value: excerpt(value),
        allowed: oneOf?.join(', ') ?? '',
      });
    }
    const kept = value !== '' && allowed ? value : fallback;
    if (kept !== undefined) properties[attribute] = kept;
  }
  return properties;
}

/** Whether a picture may be shown; otherwise says why not. */
export function acceptImage(src: string, start: number, report: Report): boolean {
  const verdict = judgeImage(src);
  if (verdict === 'unsafe-link') report(verdict, start, { href: excerpt(src) });
  else if (verdict !== 'ok') report(verdict, start, { src: excerpt(src) });
  return verdict === 'ok';
}

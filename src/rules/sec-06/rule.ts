import type { Entry } from '#model/content';
import { isDocumentInForce } from '#model/document';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';

type Code = 'none' | 'emptyMaterial';

/** SEC-06: methodical recommendations are published; a link or a methodical letter counts too (A1 п. 8.1). */
export default defineRule<Code>({
  id: 'SEC-06',
  source: 'A1 п. 8.1; REG п. 7.1.2',
  codes: {
    none: { severity: 'warning' },
    emptyMaterial: { severity: 'warning' },
  },
  check(context) {
    const materials = context.all('materials');
    const readable = materials.filter(hasContent);
    const letters = context
      .all('documents')
      .filter(({ data }) => isMethodicalLetter(data) && isDocumentInForce(data, context.asOf));
    const violations: Violation<Code>[] = materials
      .filter((material) => !hasContent(material))
      .map((material) => {
        const args = { title: material.data.title };
        return { code: 'emptyMaterial', at: refOf(material), field: '', args };
      });
    const evidence = [...readable, ...letters].map(refOf);
    if (materials.length + letters.length === 0) {
      violations.push({ code: 'none', at: context.schoolRef, field: '', args: {} });
    }
    return { violations, evidence };
  },
});

/** Something to read: a text, a file or a link. */
function hasContent({ data, body }: Entry<'materials'>): boolean {
  return body.trim() !== '' || data.files.length > 0 || data.url !== undefined;
}

function isMethodicalLetter({ documentType, level, regime }: Entry<'documents'>['data']): boolean {
  return documentType === 'letter' && level !== 'local' && regime !== 'r145';
}

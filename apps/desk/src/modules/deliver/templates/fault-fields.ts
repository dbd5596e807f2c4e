import type { FaultReply } from '@yinuo/api';
import { type Place, type TemplateFault, templateFaultNames } from '@yinuo/documents';

type Fields = NonNullable<FaultReply['fields']>;

/**
 * Faults of a template as the API tells them: `path` is the place (`document/p12`, `header1/t1/r2/c3`), `rule` the code,
 * `params` the figures with the code's name in both languages and the words around the place.
 */
export const fieldsOf = (faults: readonly TemplateFault[]): Fields =>
  faults.map(({ code, params, place }) => ({
    path: place === null ? String(params.part ?? '') : pathOf(place),
    rule: code,
    params: { ...params, ...templateFaultNames[code], ...(place === null ? {} : { ...place, around: place.text }) },
  }));

function pathOf({ part, paragraph, table, row, column }: Place): string {
  return table === 0 ? `${part}/p${paragraph}` : `${part}/t${table}/r${row}/c${column}`;
}

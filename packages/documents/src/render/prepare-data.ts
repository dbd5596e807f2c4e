import { PictureMark } from '../pictures/picture-mark.ts';
import type { TagData, TagSchema, TagValue } from '../template/tag-schema.ts';
import { type TemplateFault, templateFault } from '../word/template-fault.ts';
import { hideBraces } from './marks.ts';
import { holds, printed } from './printed.ts';

/** What the engine reads: `合同.名称` → text, `#有附注` → condition, `故障` → one scope per item. */
export type Scope = Map<string, string | boolean | Scope[]>;

const faultsMax = 50;
/** Items of blocks that are not single table rows; the engine takes 0.25 ms and 50 kB for one of 13 tags. */
const blockItemsMax = 20_000;

/**
 * Checks data against the schema (a missing or misfitting value is a fault that names the tag, `故障[3].原因`) and turns
 * it into scopes. Lists in `rowLists` are checked only: their rows are written without the engine.
 */
export function prepareData(
  schema: TagSchema,
  data: TagData,
  rowLists: ReadonlySet<string>,
): { scope: Scope; faults: TemplateFault[] } {
  const filling = new Filling(rowLists);
  const scope: Scope = new Map();
  filling.fields(schema, data, '', '', scope);
  if (filling.items > blockItemsMax) {
    filling.fault('data.too-many', { items: filling.items, max: blockItemsMax });
  }
  return { scope, faults: filling.faults };
}

class Filling {
  readonly faults: TemplateFault[] = [];
  items = 0;
  private readonly rowLists: ReadonlySet<string>;

  constructor(rowLists: ReadonlySet<string>) {
    this.rowLists = rowLists;
  }

  fault(code: 'data.missing' | 'data.wrong-kind' | 'data.too-many', params: TemplateFault['params']): void {
    if (this.faults.length < faultsMax) this.faults.push(templateFault(code, params));
  }

  /** `path` names the place in the data for faults, `prefix` the groups inside the scope. A null scope only checks. */
  fields(schema: TagSchema, data: TagData, path: string, prefix: string, scope: Scope | null): void {
    for (const name in schema) {
      const field = schema[name];
      const value = Object.hasOwn(data, name) ? data[name] : undefined;
      if (field === undefined) continue;
      if (value === undefined || value === null) this.fault('data.missing', { tag: path + name });
      else if (field.kind === 'list') this.list(field.fields, value, path + name, prefix + name, scope);
      else if (field.kind === 'group') this.group(field.fields, value, path + name, prefix + name, scope);
      else if (!fits(field.kind, value)) this.fault('data.wrong-kind', { tag: path + name, kind: field.kind });
      else if (scope) {
        scope.set(prefix + name, hideBraces(printed(value)));
        scope.set(`#${prefix}${name}`, holds(value));
      }
    }
  }

  private group(schema: TagSchema, value: TagValue, path: string, name: string, scope: Scope | null): void {
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.fault('data.wrong-kind', { tag: path, kind: 'group' });
      return;
    }
    scope?.set(`#${name}`, true);
    this.fields(schema, value as TagData, `${path}.`, `${name}.`, scope);
  }

  private list(schema: TagSchema, value: TagValue, path: string, name: string, scope: Scope | null): void {
    if (!Array.isArray(value)) {
      this.fault('data.wrong-kind', { tag: path, kind: 'list' });
      return;
    }
    const items: readonly TagData[] = value;
    scope?.set(`#${name}.为空`, items.length === 0);
    scope?.set(`#${name}.不为空`, items.length > 0);
    scope?.set(`#${name}.条数`, items.length > 0);
    scope?.set(`${name}.条数`, String(items.length));
    const inner = scope === null || this.rowLists.has(path) ? null : items.map((): Scope => new Map());
    if (inner) {
      this.items += items.length;
      scope?.set(name, inner);
    }
    items.forEach((item, index) => {
      this.fields(schema, item, `${path}[${index + 1}].`, '', inner?.[index] ?? null);
    });
  }
}

function fits(kind: 'text' | 'number' | 'flag' | 'picture', value: TagValue): boolean {
  if (kind === 'picture') return typeof value === 'string' || value instanceof PictureMark;
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === (kind === 'flag' ? 'boolean' : 'string');
}

import { jsonSchemaTransformObject } from 'fastify-type-provider-zod';

type Schemas = Readonly<Record<string, unknown>>;
interface Described {
  readonly components: { readonly schemas: Schemas };
}
const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g;

/**
 * Completes the OpenAPI document with its named schemas. The library writes each one twice, as it is read (`XInput`) and as
 * it is answered (`X`): where both say the same, one is enough; what no route uses is left out.
 */
export const withNamedSchemas: typeof jsonSchemaTransformObject = (input) => {
  const text = JSON.stringify(jsonSchemaTransformObject(input));
  const same = sameBothWays((JSON.parse(text) as Described).components.schemas);
  const { components, ...rest } = JSON.parse(pointedTo(text, same)) as Described;
  const schemas = reachable(JSON.stringify(rest), components.schemas);
  return { ...rest, components: { ...components, schemas } } as ReturnType<typeof jsonSchemaTransformObject>;
};

/** Names whose two forms are equal, once what they point to is. */
function sameBothWays(schemas: Schemas): ReadonlySet<string> {
  const same = new Set<string>();
  const names = Object.keys(schemas).filter((name) => `${name}Input` in schemas);
  for (let before = -1; before < same.size; ) {
    before = same.size;
    for (const name of names) {
      const text = pointedTo(JSON.stringify(schemas[`${name}Input`]), same);
      if (text === JSON.stringify(schemas[name])) same.add(name);
    }
  }
  return same;
}

const pointedTo = (text: string, same: ReadonlySet<string>): string =>
  text.replaceAll(REFERENCE, (whole, name: string) =>
    name.endsWith('Input') && same.has(name.slice(0, -5)) ? `"#/components/schemas/${name.slice(0, -5)}"` : whole,
  );

/** The schemas that `text` points to, directly or through others, in the order of their names. */
function reachable(text: string, schemas: Schemas): Schemas {
  const kept = new Set<string>();
  const follow = (part: string) => {
    for (const [, name] of part.matchAll(REFERENCE)) {
      if (name === undefined || kept.has(name)) continue;
      kept.add(name);
      follow(JSON.stringify(schemas[name]));
    }
  };
  follow(text);
  return Object.fromEntries([...kept].sort().map((name) => [name, schemas[name]]));
}

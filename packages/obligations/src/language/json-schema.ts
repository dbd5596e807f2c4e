import { z } from 'zod';
import { Clause, Contract } from './contract.ts';

/** Descriptions without names: the published schema does not depend on who has named our shapes for other papers. */
class Nameless extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  override get<S extends z.core.$ZodType>(schema: S) {
    const meta = z.globalRegistry.get(schema);
    if (meta === undefined) return undefined;
    const { id: _name, ...rest } = meta;
    return rest as typeof meta;
  }
}

/** The JSON Schema (2020-12) of a contract file, for editors: what a person writes, defaults left out. */
export function contractJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Contract, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: new Nameless(),
    override: ({ zodSchema, jsonSchema }) => {
      // The one rule across fields that JSON Schema can say as well.
      if (zodSchema === Clause)
        jsonSchema.oneOf = ['obligations', 'none'].map((name) => ({ properties: { [name]: {} }, required: [name] }));
    },
  });
  return {
    ...schema,
    title: 'Yinuo contract',
    description: 'A service contract: clauses quoted word for word, and what each owes',
  };
}

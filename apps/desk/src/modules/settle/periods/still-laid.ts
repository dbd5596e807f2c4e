import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** For a query of another module: the document of a row lies in its period, and nothing has taken its place. */
export const stillLaid = (document: string): RawBuilder<SqlBool> =>
  sql`exists (select from period_document laid where laid.document_id = ${sql.ref(document)} and laid.replaced_by is null)`;

import type { FaultCode, FaultReply } from '@yinuo/api';

type Fields = NonNullable<FaultReply['fields']>;

/** A refusal that the edge turns into `{code, params, fields?}` with the status of the fault table. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly params: Record<string, unknown>;
  readonly fields: Fields | undefined;

  constructor(code: FaultCode, params: Record<string, unknown> = {}, fields?: Fields) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Fault';
    this.code = code;
    this.params = params;
    this.fields = fields;
  }
}

import type { Scope, Tx } from '@yinuo/platform';
import { type JudgingContract, partiesOf } from '../../agreement/index.ts';
import { organisationNames } from '../../org/index.ts';

export interface PartyNames {
  readonly hospitalId: string;
  readonly supplierId: string;
  readonly hospital: string;
  readonly supplier: string;
}

/** Names of the two sides: of their organisations, else as the contract has them. */
export async function partyNames(tx: Tx, scope: Scope, { id, contract }: JudgingContract): Promise<PartyNames> {
  const parties = await partiesOf(tx, scope, id);
  const names = await organisationNames(
    tx,
    parties.map(({ orgId }) => orgId),
  );
  const hospitalId = parties.find(({ side }) => side === 'hospital')?.orgId ?? '';
  const supplierId = parties.find(({ side }) => side === 'supplier')?.orgId ?? '';
  return {
    hospitalId,
    supplierId,
    hospital: names.get(hospitalId)?.zh ?? contract.hospital.zh,
    supplier: names.get(supplierId)?.zh ?? contract.supplier.zh,
  };
}

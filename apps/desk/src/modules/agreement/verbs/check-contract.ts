import { AmendContract, AmendContractBody, type ContractCheckView } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { diff } from '@yinuo/obligations';
import { query } from '@yinuo/platform';
import { readVersion } from '../contract-for-judging.ts';
import { headOf } from '../contract-head.ts';
import { type Admission, admitContract } from '../domain/admit-contract.ts';
import { coverageOf } from '../domain/coverage.ts';
import { faultsOf } from './propose-amendment.ts';

/** What is wrong with a contract file; changes nothing. */
export const checkContractText = query({
  name: 'contract.check',
  permission: 'contract.found',
  input: AmendContractBody,
  async run(_ctx, { yaml }): Promise<ContractCheckView> {
    const admission = admitContract(yaml);
    return checkView(admission, admission.faults, []);
  },
});

/** The same for an amendment, with what it would change against the latest version. */
export const checkAmendment = query({
  name: 'contract.check-amendment',
  permission: 'contract.propose',
  input: AmendContract,
  async run({ tx, scope, now }, { contract: id, yaml }): Promise<ContractCheckView> {
    const head = await headOf(tx, scope, id);
    const latest = head.versions.at(-1);
    const admission = admitContract(yaml);
    if (!admission.contract || !latest) return checkView(admission, admission.faults, []);
    const before = await readVersion(tx, scope, id, latest.version);
    const faults = [...faultsOf(admission.contract, head, now), ...admission.faults];
    return checkView(admission, faults, diff(before.contract, admission.contract));
  },
});

function checkView(
  { contract, report }: Admission,
  faults: Admission['faults'],
  changes: readonly ContractCheckView['changes'][number][],
): ContractCheckView {
  return {
    faults: faults.slice(0, 200).map((fault) => ({ ...fault, params: { ...fault.params } })),
    title: contract?.title ?? null,
    code: contract?.code ?? null,
    version: contract?.version ?? null,
    effectiveFrom: (contract?.effectiveFrom ?? null) as DateText | null,
    coverage: report ? coverageOf(report) : null,
    changes: changes.slice(0, 500),
  };
}

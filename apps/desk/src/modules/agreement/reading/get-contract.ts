import type { ContractView } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { query } from '@yinuo/platform';
import { z } from 'zod';
import { organisationNames, peopleById } from '../../org/index.ts';
import { readHolding } from '../contract-for-judging.ts';
import { headOf } from '../contract-head.ts';
import { selectEngineers, selectParties, selectVersions } from '../store/read-store.ts';
import { contractSummary, contractView } from './view.ts';

/** A contract as it holds today. */
export const getContract = query({
  name: 'contract.get',
  permission: 'contract.read',
  input: z.strictObject({ contract: z.string() }),
  async run({ tx, scope, now, actor }, { contract: id }): Promise<ContractView> {
    const today = beijingDate(now);
    const head = await headOf(tx, scope, id);
    const held = await readHolding(tx, scope, id, head.versions, today);
    const parties = await selectParties(tx, scope, [id]);
    const names = await organisationNames(
      tx,
      parties.map((party) => party.org_id),
    );
    const engineers = await selectEngineers(tx, scope, id, today);
    const people = await peopleById(
      tx,
      scope,
      engineers.map((one) => one.person_id),
    );
    const versions = await selectVersions(tx, scope, id);
    const summary = contractSummary(head, held.version, held.readable, parties, names);
    return contractView(summary, held.readable, versions, engineers, people, actor);
  },
});

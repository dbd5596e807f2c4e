import type { Sample, World } from '../sample.ts';
import { agreementSamples } from './agreement.ts';
import { analysisSamples } from './analysis.ts';
import { assetSamples } from './asset.ts';
import { casesSamples } from './cases.ts';
import { deliverSamples } from './deliver.ts';
import { factsSamples } from './facts.ts';
import { inspectSamples } from './inspect.ts';
import { ledgerSamples } from './ledger.ts';
import { moneySamples } from './money.ts';
import { notifySamples } from './notify.ts';
import { orgSamples } from './org.ts';
import { outreachSamples } from './outreach.ts';
import { rotaSamples } from './rota.ts';
import { sessionSamples } from './session.ts';
import { settleSamples } from './settle.ts';
import { watchSamples } from './watch.ts';

const modules = [
  orgSamples,
  sessionSamples,
  factsSamples,
  notifySamples,
  agreementSamples,
  assetSamples,
  rotaSamples,
  casesSamples,
  ledgerSamples,
  watchSamples,
  inspectSamples,
  moneySamples,
  outreachSamples,
  settleSamples,
  deliverSamples,
  analysisSamples,
];

/** A sample for every route, by route name. A new module adds its file above. */
export async function allSamples(world: World): Promise<ReadonlyMap<string, Sample>> {
  const samples = new Map<string, Sample>();
  for (const samplesOf of modules)
    for (const [name, sample] of Object.entries(await samplesOf(world))) samples.set(name, sample);
  return samples;
}

import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { assetsOf } from '../assets-of.ts';
import { closesCircle } from '../domain/dependency.ts';

interface Needs {
  readonly parent: string | null;
  readonly dependsOn: readonly string[];
}

/** What an asset needs are other assets of its contract, and following them never leads back to it. */
export async function checkNeeds(
  tx: Tx,
  scope: Scope,
  contract: string,
  asset: string,
  { parent, dependsOn }: Needs,
): Promise<void> {
  const assets = await assetsOf(tx, scope, contract);
  const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);
  if (parent !== null && !assets.has(parent)) throw refuse('parent', 'unknown-asset');
  if (dependsOn.some((id) => !assets.has(id))) throw refuse('dependsOn', 'unknown-asset');
  if (parent !== null && closesCircle(assets, asset, [parent])) throw refuse('parent', 'circle');
  if (closesCircle(assets, asset, dependsOn)) throw refuse('dependsOn', 'circle');
}

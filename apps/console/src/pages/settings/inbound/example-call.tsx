import { useTranslation } from 'react-i18next';
import { useContract } from '../../../cases/index.ts';
import type { InboundHook } from '../hook-calls.ts';
import styles from '../settings.module.css';
import { CodeBlock } from '../shared/code-block.tsx';
import { curlExample } from './curl-example.ts';

/** A script that reports a case at this address, in words that the contract knows. */
export function ExampleCall({ hook, secret = 'whsec_…' }: { hook: InboundHook; secret?: string }) {
  const { t } = useTranslation('settings');
  const { data: contract } = useContract(hook.contract);
  const kind = contract?.kinds.find((each) => each.kind === 'fault') ?? contract?.kinds[0];
  const severity = kind?.severities.at(-1)?.id;
  const code = curlExample(`${location.origin}${hook.path}`, secret, {
    kind: kind?.kind ?? 'fault',
    ...(severity !== undefined && { severity }),
  });
  return (
    <section className={styles.guide}>
      <p>{t('inbound.exampleHint')}</p>
      <CodeBlock code={code} label={t('inbound.example')} />
    </section>
  );
}

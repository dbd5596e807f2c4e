import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { CopyId } from '../../../kit/index.ts';
import type { FactCheck } from '../fact-calls.ts';
import styles from './check.module.css';
import { HashLine } from './hash-line.tsx';

const SHOWN_MAX = 50;

/** What a check found: whole, or each row that is not as it was written. */
export function CheckResult({ check }: { check: FactCheck }) {
  const { t } = useTranslation('facts');
  const format = useFormat();
  const { findings, lastHash, lastSealedAt } = check;
  const figures = {
    facts: format.number(check.facts),
    batches: format.number(check.batches),
    unsealed: format.number(check.unsealed),
  };
  const holds = findings.length === 0;
  return (
    <div className={styles.result} data-holds={holds} role="status">
      <span className={styles.verdict} aria-hidden="true">
        {holds ? <CheckCircleFilled /> : <CloseCircleFilled />}
      </span>
      <div className={styles.told}>
        <strong>{holds ? t('check.holds') : t('check.broken', { n: format.number(findings.length) })}</strong>
        <p>{holds ? t('check.holdsText', figures) : t('check.brokenText', figures)}</p>
        {!holds && <Findings findings={findings} />}
        {lastHash !== null && <HashLine hash={lastHash} />}
        {lastSealedAt !== null && (
          <p className={styles.quiet}>{t('check.sealedAt', { at: format.instant(lastSealedAt, 'near') })}</p>
        )}
      </div>
    </div>
  );
}

function Findings({ findings }: Pick<FactCheck, 'findings'>) {
  const { t } = useTranslation('facts');
  return (
    <>
      <ul className={styles.findings}>
        {findings.slice(0, SHOWN_MAX).map(({ kind, factId, batch }) => (
          <li key={`${kind} ${factId} ${batch}`}>
            {batch !== null && <span className={styles.batch}>{t('findingBatch', { n: batch })}</span>}
            {factId !== null && <CopyId id={factId} />}
            <b>{t(`findings.${kind as 'changed'}`, { defaultValue: kind })}</b>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN_MAX && <p className={styles.quiet}>{t('check.more', { n: SHOWN_MAX })}</p>}
    </>
  );
}

import type { ContractCheckView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { CoverageMeter } from '../../contracts/index.ts';
import { useText } from '../../i18n/index.ts';
import { EmptyState, LoadingState, Panel, StatusTag } from '../../kit/index.ts';
import { ChangeList } from '../contract/versions/change-list.tsx';
import styles from './amend.module.css';
import { useRuleWords } from './use-rule-words.ts';

interface CheckResultProps {
  readonly result: ContractCheckView | undefined;
  readonly checking: boolean;
  /** Compared with the version before. */
  readonly amending: boolean;
  readonly onLine: (line: number) => void;
}

/** What the desk found: faults by line, or what the file holds and would change. */
export function CheckResult({ result, checking, amending, onLine }: CheckResultProps) {
  const { t } = useTranslation('contracts');
  if (result === undefined) {
    return (
      <Panel>
        {checking ? <LoadingState /> : <EmptyState title={t('amend.notChecked')} hint={t('amend.notCheckedHint')} />}
      </Panel>
    );
  }
  return (
    <>
      {result.faults.length > 0 ? <Faults result={result} onLine={onLine} /> : <Clean result={result} />}
      {amending && result.title !== null && (
        <Panel title={t('amend.changes')} note={t('versions.changes', { n: result.changes.length })} bare>
          {result.changes.length === 0 ? (
            <p className={styles.quiet}>{t('amend.noChanges')}</p>
          ) : (
            <ChangeList changes={result.changes} />
          )}
        </Panel>
      )}
    </>
  );
}

function Faults({ result, onLine }: { result: ContractCheckView; onLine: (line: number) => void }) {
  const { t } = useTranslation('contracts');
  const ruleWords = useRuleWords();
  return (
    <Panel title={t('amend.faults', { n: result.faults.length })} bare>
      <ol className={styles.faults}>
        {result.faults.map((fault) => (
          <li key={`${fault.line} ${fault.field} ${fault.rule}`}>
            <button type="button" onClick={() => onLine(fault.line)}>
              <StatusTag tone="broken">{t('amend.line', { n: fault.line })}</StatusTag>
              <code>{fault.field}</code>
              <span>{ruleWords(fault)}</span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Clean({ result }: { result: ContractCheckView }) {
  const { t } = useTranslation('contracts');
  const text = useText();
  const { title, code, version, effectiveFrom, coverage } = result;
  return (
    <Panel title={t('amend.clean')} note={t('amend.cleanHint')}>
      <div className={styles.clean}>
        {title !== null && (
          <p>
            <strong>{code}</strong> {text(title)} · {t('version', { n: version })} ·{' '}
            {t('versions.effective', { day: effectiveFrom })}
          </p>
        )}
        {coverage !== null && <CoverageMeter coverage={coverage} />}
      </div>
    </Panel>
  );
}

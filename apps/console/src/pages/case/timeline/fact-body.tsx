import type { CaseDetail, TimelineEntry } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { moduleTitle, severityTitle, useContract } from '../../../cases/index.ts';
import { useFormat, useText } from '../../../i18n/index.ts';
import { type FactLine, factLines, isCoded, isInstant } from './fact-lines.ts';
import styles from './timeline.module.css';

interface FactBodyProps {
  readonly of: Pick<CaseDetail, 'contract' | 'kind' | 'clocks' | 'title'>;
  readonly entry: TimelineEntry;
}

/** What was said or decided. */
export function FactBody({ of, entry }: FactBodyProps) {
  const { t } = useTranslation('caseFacts');
  const valueWords = useValueWords(of);
  // What was reported heads the page already.
  if (entry.type === 'case.reported') return null;
  const lines = factLines(entry);
  return (
    <>
      {entry.text !== null && <p className={styles.text}>{entry.text}</p>}
      {lines.length > 0 && (
        <dl className={styles.lines}>
          {lines.map((line) => (
            <div key={line.field}>
              <dt>{t(`fields.${line.field}`)}</dt>
              <dd>{valueWords(line)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function useValueWords(of: FactBodyProps['of']): (line: FactLine) => string {
  const { t } = useTranslation(['caseFacts', 'words', 'caseActs']);
  const text = useText();
  const format = useFormat();
  const { data: contract } = useContract(of.contract);
  return ({ field, value }) => {
    if (field === 'severity' || field === 'from') return text(severityTitle(contract, of.kind, value) ?? value);
    if (field === 'module') return contract === undefined ? value : text(moduleTitle(contract, value));
    if (field === 'agreed') return t(`caseActs:choices.agree.${value}`, { defaultValue: value });
    if (field === 'demand') {
      const demand = of.clocks.flatMap(({ demands }) => demands).find(({ name }) => name === value);
      return demand === undefined ? value : text(demand.title);
    }
    if (isInstant(field)) return format.instant(value, 'minute');
    if (isCoded(field)) return t(`caseFacts:values.${field}.${value}`, { defaultValue: value });
    return value;
  };
}

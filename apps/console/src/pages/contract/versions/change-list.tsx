import { useTranslation } from 'react-i18next';
import type { Change } from '../../../contracts/index.ts';
import { useText } from '../../../i18n/index.ts';
import { ClauseMark, StatusTag } from '../../../kit/index.ts';
import styles from './versions.module.css';

/** What an amendment changes, in words: before on the left, after on the right. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('contracts');
  const text = useText();
  return (
    <ul className={styles.changes}>
      {changes.map(({ clause, subject, from, to }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of one comparison never changes its order
        <li key={index}>
          <div className={styles.line}>
            {clause === null ? <span className={styles.quiet}>{t('versions.whole')}</span> : <ClauseMark id={clause} />}
            <span>{text(subject)}</span>
            {from === null && <StatusTag tone="kept">{t('versions.added')}</StatusTag>}
            {to === null && <StatusTag tone="broken">{t('versions.removed')}</StatusTag>}
          </div>
          <p className={styles.change}>
            {from !== null && <del>{text(from)}</del>}
            {from !== null && to !== null && <span aria-hidden="true"> → </span>}
            {to !== null && <ins>{text(to)}</ins>}
          </p>
        </li>
      ))}
    </ul>
  );
}

import type { TemplateView } from '@yinuo/api';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import styles from './templates.module.css';

/** What the shipped template shows today and the hospital's own does not: nothing is wrong with it, and somebody should know. */
export function NotShown({ tags }: { tags: NonNullable<TemplateView['notShown']> }) {
  const { t } = useTranslation('documents');
  const text = useText();
  return (
    <Alert
      className={styles.notShown}
      type="info"
      showIcon
      title={t('templates.notShown', { n: tags.length })}
      description={
        <>
          {t('templates.notShownHint')}
          <ul>
            {tags.map(({ tag, label }) => (
              <li key={tag}>
                {text(label)} <code>{tag}</code>
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}

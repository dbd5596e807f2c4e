import type { TemplateList } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import styles from './templates.module.css';

type Tag = TemplateList['kinds'][number]['tags'][number];

/** What a template may ask for. */
export function TagTable({ tags }: { tags: readonly Tag[] }) {
  const { t } = useTranslation('documents');
  const text = useText();
  return (
    <>
      <p className={styles.lead}>{t('templates.tagsHint')}</p>
      <ul className={styles.tags}>
        {tags.map(({ tag, sort, label, required }) => (
          <li key={tag} data-list={sort === 'list' || sort === 'group'}>
            <code>
              {tag}
              {required && ' *'}
            </code>
            <span>
              {text(label)} · {t(`templates.sorts.${sort}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

import { CloseOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { CaseDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CaseStateTag, unlinkCase } from '../../../cases/index.ts';
import { Panel, useAction } from '../../../kit/index.ts';
import styles from '../case.module.css';

/** Cases that have to do with this one. */
export function Links({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation('casePage');
  const unlink = useAction({
    act: (other: string) => unlinkCase(detail.id, other),
    refresh: [['case']],
    done: t('unlinked'),
  });
  if (detail.links.length === 0) return null;
  return (
    <Panel title={t('links')} bare>
      <ul className={styles.rows}>
        {detail.links.map((link) => (
          <li key={`${link.case} ${link.relation}`}>
            <p className={styles.rowHead}>
              <small className={styles.quiet}>{t(`relations.${link.relation}`)}</small>
              <CaseStateTag state={link.state} />
              {detail.may.includes('link') && !link.relation.startsWith('merged') && (
                <Button
                  type="text"
                  size="small"
                  icon={<CloseOutlined />}
                  aria-label={t('unlink', { number: link.number })}
                  onClick={() => unlink.mutate(link.case)}
                />
              )}
            </p>
            <Link to="/cases/$id" params={{ id: link.case }}>
              {link.number} {link.title}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

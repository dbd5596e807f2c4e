import type { PeriodDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { EmptyState, Panel, StatusTag } from '../../../kit/index.ts';
import { AskDialog, resolveRemark } from '../../../settlement/index.ts';
import styles from '../period.module.css';
import { refreshedBy } from '../refreshed-by.ts';

type Remark = PeriodDetail['remarks'][number];

/** What both sides say of the period. */
export function RemarkList({ detail }: { detail: PeriodDetail }) {
  const { t } = useTranslation('periods');
  const [settling, setSettling] = useState<string>();
  if (detail.remarks.length === 0)
    return (
      <Panel>
        <EmptyState title={t('remarks.none')} hint={t('remarks.noneHint')} />
      </Panel>
    );
  return (
    <Panel bare>
      <ul className={styles.remarks}>
        {detail.remarks.map((remark) => (
          <RemarkRow key={remark.id} remark={remark} onSettle={() => setSettling(remark.id)} />
        ))}
      </ul>
      {settling !== undefined && (
        <AskDialog
          title={t('remarks.resolve')}
          lead={t('remarks.resolveLead')}
          ok={t('remarks.resolve')}
          fields={[{ name: 'resolution', sort: 'text', label: t('remarks.resolution') }]}
          act={({ resolution }, key) => resolveRemark(settling, String(resolution), key)}
          refresh={refreshedBy({ id: detail.contract.id, period: detail.name })}
          onClose={() => setSettling(undefined)}
        />
      )}
    </Panel>
  );
}

function RemarkRow({ remark, onSettle }: { remark: Remark; onSettle: () => void }) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const { sort, resolved, about, side, by, at } = remark;
  const said = (name: string, when: string) =>
    t('remarks.by', { side: t(`sides.${side}`), name, at: format.instant(when, 'minute') });
  return (
    <li>
      <p className={styles.remarkHead}>
        <StatusTag tone={sort === 'comment' ? 'neutral' : resolved === null ? 'risk' : 'kept'}>
          {t(`remarks.sorts.${sort}`)}
          {sort === 'dispute' && ` · ${t(resolved === null ? 'remarks.unsettled' : 'remarks.settled')}`}
        </StatusTag>
        <span className={styles.quiet}>{said(by, at)}</span>
        {remark.may.includes('resolve') && (
          <Button size="small" onClick={onSettle}>
            {t('remarks.resolve')}
          </Button>
        )}
      </p>
      {about !== null && (
        <p className={styles.quiet}>
          {t('remarks.about')} {about.title}
        </p>
      )}
      <p className={styles.said}>{remark.text}</p>
      {resolved !== null && (
        <p className={styles.answer}>
          {resolved.text}
          <small>{said(resolved.by, resolved.at)}</small>
        </p>
      )}
    </li>
  );
}

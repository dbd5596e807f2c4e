import type { PeriodDetail } from '@yinuo/api';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { CopyId, Details, Moment, Panel } from '../../kit/index.ts';
import styles from './period.module.css';
import { Signatures } from './signatures.tsx';

/** How far it is, in a sentence; both signatures; by what it was judged. */
export function Standing({ detail }: { detail: PeriodDetail }) {
  const { t } = useTranslation('periods');
  const { type, title, description } = useStanding(detail);
  const versions = detail.contractVersions.map(({ version, from }) => t('standing.version', { n: version, from }));
  return (
    <>
      <Alert type={type} showIcon title={title} description={description} />
      <Panel>
        <div className={styles.standing}>
          <Signatures detail={detail} />
          <Details
            items={[
              { label: t('standing.judgedAt'), value: <Moment at={detail.judgedAt} style="full" /> },
              { label: t('standing.contract'), value: versions.join(t('standing.and')) },
              { label: t('standing.calendar'), value: <CopyId id={detail.calendarVersion} short /> },
              { label: t('standing.hash'), value: <CopyId id={detail.hash} /> },
            ]}
          />
        </div>
      </Panel>
    </>
  );
}

function useStanding(detail: PeriodDetail) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const { state, over, sealed, openedBy, disputes, signatures, fallen } = detail;
  if (sealed !== null)
    return {
      type: 'success' as const,
      title: t('standing.sealed', { at: format.instant(sealed.at, 'minute') }),
      description: detail.notes > 0 ? t('notes', { n: detail.notes }) : undefined,
    };
  if (state === 'open')
    return { type: 'info' as const, title: t(over ? 'standing.open' : 'standing.running'), description: undefined };
  const opened =
    openedBy === null
      ? ''
      : t('standing.opened', {
          side: t(`sides.${openedBy.side}`),
          name: openedBy.name,
          at: format.instant(openedBy.at, 'minute'),
        });
  if (disputes > 0)
    return { type: 'warning' as const, title: t('disputes', { n: disputes }), description: t('standing.disputed') };
  if (fallen.length > 0 && signatures.length === 0)
    return { type: 'warning' as const, title: t('standing.again'), description: opened };
  const [first] = signatures;
  const other = first?.side === 'hospital' ? 'supplier' : 'hospital';
  const title = first === undefined ? t('standing.ready') : t('standing.waiting', { side: t(`sides.${other}`) });
  return { type: 'info' as const, title, description: opened };
}

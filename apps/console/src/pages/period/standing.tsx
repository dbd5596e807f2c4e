import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import type { PeriodDetail } from '@yinuo/api';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { CopyId, Details, Moment, Panel } from '../../kit/index.ts';
import styles from './period.module.css';

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
              { label: t('standing.contract'), value: versions.join('、') },
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
  const { state, over, sealed, openedBy, disputes, signatures } = detail;
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
  const [first] = signatures;
  const other = first?.side === 'hospital' ? 'supplier' : 'hospital';
  const title = first === undefined ? t('standing.ready') : t('standing.waiting', { side: t(`sides.${other}`) });
  return { type: 'info' as const, title, description: opened };
}

function Signatures({ detail }: { detail: PeriodDetail }) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  return (
    <section>
      <h2 className={styles.subhead}>{t('standing.signatures')}</h2>
      <ul className={styles.signatures}>
        {(['hospital', 'supplier'] as const).map((side) => {
          const signed = detail.signatures.find((one) => one.side === side);
          return (
            <li key={side} data-signed={signed !== undefined}>
              {signed === undefined ? (
                <ClockCircleOutlined aria-hidden="true" />
              ) : (
                <CheckCircleFilled aria-hidden="true" />
              )}
              {signed === undefined
                ? t('standing.notSigned', { side: t(`sides.${side}`) })
                : t('standing.signed', {
                    side: t(`sides.${side}`),
                    name: signed.name,
                    at: format.instant(signed.at, 'minute'),
                  })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

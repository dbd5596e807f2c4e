import { CheckCircleFilled, ClockCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import type { PeriodDetail } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import styles from './period.module.css';

const ICONS = { signed: CheckCircleFilled, fallen: ExclamationCircleFilled, none: ClockCircleOutlined } as const;

/** Of each side: who signed and when; or whose signature counts no more, what changed and since when. */
export function Signatures({ detail }: { detail: PeriodDetail }) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  return (
    <section>
      <h2 className={styles.subhead}>{t('standing.signatures')}</h2>
      <ul className={styles.signatures}>
        {(['hospital', 'supplier'] as const).map((side) => {
          const signed = detail.signatures.find((one) => one.side === side);
          const fallen = detail.fallen.find((one) => one.side === side);
          const state = signed ? 'signed' : fallen ? 'fallen' : 'none';
          const Icon = ICONS[state];
          return (
            <li key={side} data-state={state}>
              <Icon aria-hidden="true" />
              {signed
                ? t('standing.signed', {
                    side: t(`sides.${side}`),
                    name: signed.name,
                    at: format.instant(signed.at, 'minute'),
                  })
                : t(fallen ? 'standing.fallen' : 'standing.notSigned', { side: t(`sides.${side}`) })}
              {!signed && fallen && <WhyFallen fallen={fallen} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function WhyFallen({ fallen: { name, at, fallenAt, changed } }: { fallen: PeriodDetail['fallen'][number] }) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const parts = changed.map((part) => t(`parts.${part}`));
  return (
    <small>
      {t('standing.fell', { name, at: format.instant(at, 'minute') })}
      <br />
      {t('standing.changed', {
        parts: parts.length === 0 ? t('standing.whatever') : parts.join(t('standing.and')),
        since: fallenAt === null ? t('standing.justNow') : format.instant(fallenAt, 'minute'),
      })}
    </small>
  );
}

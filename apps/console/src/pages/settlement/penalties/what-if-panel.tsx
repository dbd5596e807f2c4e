import type { PenaltyPage } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { ClauseMark, Panel } from '../../../kit/index.ts';
import { moneyText } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';

/** 再发生一次会怎样: what one more breach, or one more day, adds. */
export function WhatIfPanel({ whatIf }: { whatIf: PenaltyPage['whatIf'] }) {
  const { t } = useTranslation('settlement');
  const text = useText();
  if (whatIf.length === 0) return null;
  return (
    <Panel title={t('whatIf.title')} note={t('whatIf.lead')} bare>
      <table className={styles.what}>
        <tbody>
          {whatIf.map((one) => (
            <tr key={one.penalty}>
              <td>
                <ClauseMark id={one.clause} /> {text(one.title)}
                <small>
                  {one.per === 'event'
                    ? t('whatIf.event')
                    : one.running > 0
                      ? t('whatIf.dayRunning', { n: one.running })
                      : t('whatIf.day')}
                </small>
                <small>{text(one.formula)}</small>
                {one.rights.map(({ id, title, inDays, on }) => (
                  <small key={id}>{t('whatIf.right', { n: inDays, on, title: text(title) })}</small>
                ))}
              </td>
              <td>
                <strong>{one.addsFen === null ? '–' : `+ ${moneyText(one.addsFen)}`}</strong>
                <small>
                  {one.addsFen === 0 ? t('penalties.capped') : t('whatIf.adds', { payer: t(`sides.${one.payer}`) })}
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

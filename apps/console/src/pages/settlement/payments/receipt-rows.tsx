import type { PaymentView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../kit/index.ts';
import { AskDialog, confirmReceipt, missReceipt, moneyText } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';

/** In the order of the buttons. */
const ACTS = ['miss', 'confirm', 'agree'] as const;
const TONES = { sent: 'pending', arrived: 'kept', missing: 'broken' } as const;

/** Money of a payment; who is paid says whether it is there. */
export function ReceiptRows({ payment, contract }: { payment: PaymentView; contract: string }) {
  const { t } = useTranslation('settlement');
  const [act, setAct] = useState<{
    readonly id: string;
    readonly act: 'confirm' | 'miss' | 'agree';
    readonly day?: string;
  }>();
  const { receipts, paidFen, amountFen } = payment;
  const refresh = [['payments', contract], ['occurrences'], ['penalties', contract]];
  const close = () => setAct(undefined);
  return (
    <section>
      <h3 className={styles.subhead}>
        {t('payments.receipts')}{' '}
        {amountFen !== null && t('payments.paidOf', { part: moneyText(paidFen), whole: moneyText(amountFen) })}
      </h3>
      {receipts.length === 0 && <p className={styles.quiet}>{t('payments.noReceipts')}</p>}
      <div className={styles.rows}>
        {receipts.map((one) => (
          <div key={one.id} className={styles.row}>
            {one.disputed ? (
              <StatusTag tone="risk">{t('payments.moneyDisputed')}</StatusTag>
            ) : (
              <StatusTag tone={TONES[one.state]}>{t(`payments.receiptStates.${one.state}`)}</StatusTag>
            )}
            <strong>{moneyText(one.amountFen)}</strong>
            <span>{one.reference}</span>
            <span className={styles.quiet}>
              {one.arrivedOn === null
                ? t('payments.sentOn', { on: one.on })
                : t(`payments.${one.disputed ? 'sentAndDisputed' : 'sentAndThere'}`, {
                    on: one.on,
                    there: one.arrivedOn,
                    counts: one.countsOn,
                  })}{' '}
              {one.by}
            </span>
            {one.state === 'sent' && one.countsOn !== one.on && (
              <span className={styles.reason}>{t('payments.countsAsTold', { day: one.countsOn })}</span>
            )}
            {one.may.length > 0 && (
              <span data-acts="true">
                {ACTS.filter((verb) => one.may.includes(verb)).map((verb) => (
                  <Button
                    key={verb}
                    size="small"
                    type={verb === 'confirm' ? 'primary' : 'default'}
                    onClick={() => setAct({ id: one.id, act: verb, ...(one.arrivedOn && { day: one.arrivedOn }) })}
                  >
                    {t(`payments.acts.${verb}`)}
                  </Button>
                ))}
              </span>
            )}
            {one.proof !== null && (
              <span className={styles.reason}>
                {t('payments.moneyProof')}: {one.proof}
              </span>
            )}
            {(one.reason ?? one.note) !== null && <span className={styles.reason}>{one.reason ?? one.note}</span>}
          </div>
        ))}
      </div>
      {act?.act === 'confirm' && (
        <AskDialog
          title={t('payments.acts.confirm')}
          ok={t('payments.acts.confirm')}
          fields={[
            { name: 'on', sort: 'day', label: t('payments.fields.arrivedOn') },
            {
              name: 'proof',
              sort: 'text',
              label: t('payments.moneyProof'),
              hint: t('payments.moneyProofHint'),
              optional: true,
            },
          ]}
          act={({ on, proof }, key) =>
            confirmReceipt(act.id, { on: String(on), ...(proof === undefined ? {} : { proof: String(proof) }) }, key)
          }
          refresh={refresh}
          onClose={close}
        />
      )}
      {act?.act === 'agree' && act.day !== undefined && (
        <AskDialog
          title={t('payments.acts.agree')}
          lead={t('payments.agreeMoneyLead', { there: act.day })}
          ok={t('payments.acts.agree')}
          fields={[]}
          act={(_, key) => confirmReceipt(act.id, { on: act.day ?? '' }, key)}
          refresh={refresh}
          onClose={close}
        />
      )}
      {act?.act === 'miss' && (
        <AskDialog
          title={t('payments.acts.miss')}
          ok={t('payments.acts.miss')}
          danger
          fields={[{ name: 'reason', sort: 'text', label: t('payments.fields.reason') }]}
          act={({ reason }, key) => missReceipt(act.id, String(reason), key)}
          refresh={refresh}
          onClose={close}
        />
      )}
    </section>
  );
}

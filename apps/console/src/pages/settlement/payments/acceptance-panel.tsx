import type { PaymentPlan } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../kit/index.ts';
import { AskDialog, revokeAcceptance, signAcceptance } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';

/** 验收: signed by the hospital, the supplier's representative present; payments wait for it. */
export function AcceptancePanel({ plan }: { plan: PaymentPlan }) {
  const { t } = useTranslation('settlement');
  const [asking, setAsking] = useState<'sign' | 'revoke'>();
  const { acceptance, refusals, may, contract, forms, owesForm } = plan;
  const formOptions = forms.map(({ id, title, number }) => ({
    value: id,
    label: [title, number].filter(Boolean).join(' '),
  }));
  const shared = { refresh: [['payments', contract.id], ['occurrences']], onClose: () => setAsking(undefined) };
  return (
    <Panel
      title={t('payments.acceptance.title')}
      actions={
        <>
          {may.includes('sign-acceptance') && (
            <Button onClick={() => setAsking('sign')}>{t('payments.acceptance.sign')}</Button>
          )}
          {may.includes('revoke-acceptance') && (
            <Button onClick={() => setAsking('revoke')}>{t('payments.acceptance.revoke')}</Button>
          )}
        </>
      }
    >
      {acceptance === null ? (
        <p className={styles.quiet}>{t('payments.acceptance.none')}</p>
      ) : (
        <>
          <p>
            {t('payments.acceptance.signed', {
              by: acceptance.by,
              on: acceptance.on,
              representative: acceptance.representative,
            })}
          </p>
          <p className={styles.quiet}>{acceptance.opinion}</p>
          {acceptance.sha256 !== null && (
            <p className={styles.quiet} style={{ overflowWrap: 'anywhere' }}>
              {t('payments.acceptance.hash')} {acceptance.sha256}
            </p>
          )}
        </>
      )}
      {refusals.map((one) => (
        <p key={one.id} className={styles.reason}>
          {t('payments.acceptance.refused', one)} {one.opinion}
        </p>
      ))}
      {asking === 'sign' && (
        <AskDialog
          {...shared}
          title={t('payments.acceptance.sign')}
          lead={t('payments.acceptance.lead')}
          ok={t('payments.acceptance.sign')}
          fields={[
            {
              name: 'outcome',
              sort: 'choice',
              label: t('payments.acceptance.outcome'),
              options: (['accepted', 'refused'] as const).map((value) => ({
                value,
                label: t(`payments.acceptance.outcomes.${value}`),
              })),
            },
            { name: 'on', sort: 'day', label: t('payments.acceptance.on') },
            { name: 'representative', sort: 'line', label: t('payments.acceptance.representative') },
            { name: 'opinion', sort: 'text', label: t('payments.acceptance.opinion') },
            {
              name: 'document',
              sort: 'choice',
              label: t('payments.acceptance.form'),
              hint: t(`payments.acceptance.${owesForm ? 'formOwed' : forms.length > 0 ? 'formHint' : 'noForm'}`),
              optional: true,
              options: formOptions,
              ...(formOptions[0] && { initial: formOptions[0].value }),
            },
          ]}
          act={({ outcome, on, representative, opinion, document }, key) =>
            signAcceptance(
              {
                contract: contract.id,
                outcome: outcome === 'refused' ? 'refused' : 'accepted',
                on: String(on),
                representative: String(representative),
                opinion: String(opinion),
                ...(document !== undefined && { document: String(document) }),
              },
              key,
            )
          }
        />
      )}
      {asking === 'revoke' && acceptance !== null && (
        <AskDialog
          {...shared}
          title={t('payments.acceptance.revoke')}
          lead={t('payments.acceptance.revokeLead')}
          ok={t('payments.acceptance.revoke')}
          fields={[{ name: 'reason', sort: 'text', label: t('payments.fields.reason') }]}
          act={({ reason }, key) => revokeAcceptance(acceptance.id, String(reason), key)}
        />
      )}
    </Panel>
  );
}

import { DownloadOutlined } from '@ant-design/icons';
import type { AmendmentView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreeAmendment, amendmentAddress, declineAmendment, withdrawAmendment } from '../../../contracts/index.ts';
import { ConfirmButton, Moment, Panel, StatusTag, useAction } from '../../../kit/index.ts';
import { AskDialog } from '../../../settlement/index.ts';
import { ChangeList } from './change-list.tsx';
import styles from './versions.module.css';

const TONES = { open: 'risk', agreed: 'kept', declined: 'neutral', withdrawn: 'neutral' } as const;

interface AmendmentsProps {
  readonly contract: string;
  readonly amendments: readonly AmendmentView[];
}

/** What waits for the other side's answer, with all that it would change; below it what was not agreed to. */
export function Amendments({ contract, amendments }: AmendmentsProps) {
  const { t } = useTranslation('contracts');
  const open = amendments.find(({ state }) => state === 'open');
  const fallen = amendments.filter(({ state }) => state === 'declined' || state === 'withdrawn');
  return (
    <>
      {open !== undefined && (
        <Panel title={t('amendments.open')} actions={<Acts contract={contract} amendment={open} />} bare>
          <div className={styles.proposal}>
            <Heading amendment={open} />
            <p>{t(open.may.includes('agree') ? 'amendments.yours' : 'amendments.theirs')}</p>
          </div>
          {open.changes.length === 0 ? (
            <p className={styles.same}>{t('versions.same')}</p>
          ) : (
            <ChangeList changes={open.changes} />
          )}
        </Panel>
      )}
      {fallen.length > 0 && (
        <Panel title={t('amendments.fallen')} bare>
          <ul className={styles.list}>
            {fallen.map((one) => (
              <li key={one.id}>
                <Heading amendment={one} />
                {one.reason !== null && <p>{one.reason}</p>}
                <p className={styles.quiet}>
                  {one.answeredBy} {one.answeredAt !== null && <Moment at={one.answeredAt} style="minute" />}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Heading({ amendment }: { amendment: AmendmentView }) {
  const { t } = useTranslation(['contracts', 'common']);
  return (
    <>
      <div className={styles.line}>
        <strong>{t('contracts:version', { n: amendment.version })}</strong>
        <StatusTag tone={TONES[amendment.state]}>{t(`contracts:amendments.states.${amendment.state}`)}</StatusTag>
        <span>{t('contracts:versions.effective', { day: amendment.effectiveFrom })}</span>
      </div>
      <p className={styles.quiet}>
        {t(`common:sides.${amendment.proposedSide}`)} · {amendment.proposedBy} ·{' '}
        <Moment at={amendment.proposedAt} style="minute" />
      </p>
    </>
  );
}

function Acts({ contract, amendment: { id, may, effectiveFrom } }: { contract: string; amendment: AmendmentView }) {
  const { t } = useTranslation('contracts');
  const [declining, setDeclining] = useState(false);
  const refresh = [
    ['amendments', contract],
    ['contract', contract],
    ['contracts'],
    ['occurrences'],
    ['ledger-standing', contract],
    ['ledger-term', contract],
  ];
  const agree = useAction({
    act: (_: undefined, key) => agreeAmendment(id, key),
    refresh,
    done: t('amendments.agreed'),
  });
  const withdraw = useAction({ act: (_: undefined, key) => withdrawAmendment(id, key), refresh });
  return (
    <>
      <Button icon={<DownloadOutlined />} href={amendmentAddress(id)} download>
        {t('versions.download')}
      </Button>
      {may.includes('withdraw') && (
        <ConfirmButton
          act={t('amendments.withdraw')}
          consequence={t('amendments.withdrawHint')}
          loading={withdraw.isPending}
          onConfirm={() => withdraw.mutateAsync(undefined).catch(() => undefined)}
        />
      )}
      {may.includes('decline') && <Button onClick={() => setDeclining(true)}>{t('amendments.decline')}</Button>}
      {may.includes('agree') && (
        <ConfirmButton
          act={t('amendments.agree')}
          type="primary"
          consequence={t('amendments.agreeHint', { day: effectiveFrom })}
          loading={agree.isPending}
          onConfirm={() => agree.mutateAsync(undefined).catch(() => undefined)}
        />
      )}
      {declining && (
        <AskDialog
          title={t('amendments.decline')}
          lead={t('amendments.declineHint')}
          ok={t('amendments.decline')}
          fields={[{ name: 'reason', sort: 'text', label: t('amendments.reason') }]}
          act={({ reason }, key) => declineAmendment(id, String(reason), key)}
          refresh={refresh}
          onClose={() => setDeclining(false)}
        />
      )}
    </>
  );
}

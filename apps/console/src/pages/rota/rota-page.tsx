import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { EmptyState, ErrorState, LoadingState, Page, QueryState } from '../../kit/index.ts';
import { CalendarPanel } from './calendar/calendar-panel.tsx';
import { NoticeDrawer } from './duty-notices/notice-drawer.tsx';
import { NoticePanel } from './duty-notices/notice-panel.tsx';
import { LeaveForm } from './forms/leave-form.tsx';
import { ShiftForm } from './forms/shift-form.tsx';
import { NowPanel } from './now-panel.tsx';
import { PlanPanel } from './plan/plan-panel.tsx';
import styles from './rota.module.css';
import { readRota } from './rota-calls.ts';
import { useRotaAddress } from './use-rota-address.ts';

type Form = { readonly kind: 'shift' | 'leave'; readonly day: string | undefined };

/** 排班 of one contract. */
export function RotaPage() {
  const { t } = useTranslation('rota');
  const text = useText();
  const { items, nameOf, settled, error } = useContracts();
  const address = useRotaAddress(items);
  const { contract, span, ahead } = address;
  const [form, setForm] = useState<Form>();
  const shown = useQuery({
    queryKey: ['rota', contract, span.from, span.to],
    queryFn: () => readRota(contract, span),
    enabled: contract !== '',
    placeholderData: (before) => (before?.contract === contract ? before : undefined),
  });
  const coming = useQuery({
    queryKey: ['rota', contract, ahead.from, ahead.to],
    queryFn: () => readRota(contract, ahead),
    enabled: contract !== '',
    refetchInterval: 5 * 60_000,
  });
  const may = shown.data?.may ?? [];
  const open = (kind: Form['kind'], day?: string) => setForm({ kind, day });
  const choice = items.length > 1 && (
    <Select
      aria-label={t('contract')}
      value={contract}
      className={styles.contract ?? ''}
      options={items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))}
      onChange={(id: string) => address.change({ contract: id, notice: undefined })}
    />
  );
  const actions = (
    <>
      {choice}
      {may.includes('leave.request') && <Button onClick={() => open('leave')}>{t('leave.add')}</Button>}
      {may.includes('rota.edit') && (
        <Button type="primary" icon={<PlusOutlined />} onClick={() => open('shift')}>
          {t('shift.add')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      {!settled && <LoadingState />}
      {error !== null && <ErrorState error={error} />}
      {settled && error === null && items.length === 0 && (
        <EmptyState title={t('noContract')} hint={t('noContractHint')} />
      )}
      {contract !== '' && (
        <>
          <NowPanel contract={contract} query={coming} />
          <div className={styles.columns}>
            <QueryState query={shown}>
              {(rota) => (
                <CalendarPanel
                  rota={rota}
                  address={address}
                  busy={shown.isFetching}
                  {...(may.includes('rota.edit') && { onAdd: (day: string) => open('shift', day) })}
                />
              )}
            </QueryState>
            <div className={styles.aside}>
              <NoticePanel contract={contract} onOpen={(notice) => address.change({ notice })} />
              {shown.data && <PlanPanel rota={shown.data} />}
            </div>
          </div>
        </>
      )}
      {shown.data && (
        <>
          <ShiftForm
            open={form?.kind === 'shift'}
            day={form?.day}
            rota={shown.data}
            onClose={() => setForm(undefined)}
          />
          <LeaveForm
            open={form?.kind === 'leave'}
            day={form?.day}
            rota={shown.data}
            onClose={() => setForm(undefined)}
          />
        </>
      )}
      <NoticeDrawer id={address.notice} onClose={() => address.change({ notice: undefined })} />
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { DifferenceRow, MoneySide, TradeView } from '@yinuo/api';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday, beijingYesterday } from '../../../clock/index.ts';
import { useText } from '../../../i18n/index.ts';
import { DayInput, DetailDrawer, EmptyState, QueryState, StatusTag, useAction } from '../../../kit/index.ts';
import { lookUpTrade, REFRESH, unmatchTrade } from '../calls.ts';
import styles from '../money.module.css';
import { ReasonButton } from '../reason-button.tsx';
import { ClassTag } from '../tags.tsx';
import { useMoney } from '../use-money.ts';
import { SideBySide } from './side-by-side.tsx';

interface Asked {
  readonly day: string;
  readonly number: string;
}

/** One trade by any of its numbers: its rows on each side, and why they were matched or not. */
export function TradeDrawer({ contract, onClose }: { contract: string; onClose: () => void }) {
  const { t } = useTranslation(['money', 'rules']);
  const [asked, setAsked] = useState<Asked>();
  const today = beijingToday();
  const required = { required: true, message: t('rules:required') };
  return (
    <DetailDrawer open onClose={onClose} width={820} title={t('money:trades.title')}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{t('money:trades.hint')}</p>
        <Form<{ day: string; number: string }>
          layout="vertical"
          initialValues={{ day: beijingYesterday() }}
          onFinish={({ day, number }) => setAsked({ day, number: number.trim() })}
        >
          <div className={styles.sides}>
            <Form.Item name="number" label={t('money:trades.number')} rules={[{ ...required, whitespace: true }]}>
              <Input maxLength={128} allowClear />
            </Form.Item>
            <Form.Item name="day" label={t('money:days.day')} rules={[required]}>
              <DayInput max={today} />
            </Form.Item>
          </div>
          <Button type="primary" htmlType="submit">
            {t('money:trades.look')}
          </Button>
        </Form>
        {asked !== undefined && <Found key={JSON.stringify(asked)} contract={contract} asked={asked} />}
      </div>
    </DetailDrawer>
  );
}

function Found({ contract, asked: { day, number } }: { contract: string; asked: Asked }) {
  const { t } = useTranslation('money');
  const query = useQuery({
    queryKey: ['money', contract, 'trade', day, number],
    queryFn: () => lookUpTrade(contract, day, number),
  });
  return (
    <QueryState query={query}>
      {(trade) =>
        trade.groups.length + trade.unread.length === 0 ? (
          <EmptyState title={t('trades.none')} hint={t('trades.noneHint')} />
        ) : (
          <Groups trade={trade} contract={contract} number={number} />
        )
      }
    </QueryState>
  );
}

function Groups({ trade, contract, number }: { trade: TradeView; contract: string; number: string }) {
  const { t } = useTranslation('money');
  const { day, sides, groups, unread, may } = trade;
  return (
    <>
      {groups.map((group) => (
        <section key={JSON.stringify(group.rows)} className={styles.stack}>
          <GroupHead group={group} />
          {group.pass !== null && may.includes('unmatch') && (
            <Unmatch body={{ contract, day, number, group: group.id }} />
          )}
          <SideBySide detail={{ rows: group.rows, amounts: amountsOf(group.rows, sides) }} />
        </section>
      ))}
      {unread.length > 0 && (
        <section className={styles.stack}>
          <p className={styles.head}>
            <StatusTag tone="neutral">{t('trades.unread')}</StatusTag>
            <span className={styles.quiet}>{t('trades.unreadHint')}</span>
          </p>
          <SideBySide detail={{ rows: [...unread], amounts: amountsOf(unread, []) }} />
        </section>
      )}
    </>
  );
}

/** Takes apart what was matched by itself; what comes of it is shown where the day's run is. */
function Unmatch({ body }: { body: Omit<Parameters<typeof unmatchTrade>[0], 'reason'> }) {
  const { t } = useTranslation('money');
  const { go } = useMoney();
  const send = useAction({
    act: (reason: string, key) => unmatchTrade({ ...body, reason }, key),
    refresh: REFRESH,
    done: t('trades.unmatched'),
    onDone: ({ id }) => go({ run: id }),
  });
  return (
    <p className={styles.chips}>
      <ReasonButton
        act={t('trades.unmatch')}
        size="small"
        onConfirm={(reason) => send.mutateAsync(reason).catch(() => undefined)}
      />
      <span className={styles.quiet}>{t('trades.unmatchHint')}</span>
    </p>
  );
}

function GroupHead({ group: { pass, difference } }: { group: TradeView['groups'][number] }) {
  const { t } = useTranslation('money');
  const text = useText();
  const { go } = useMoney();
  if (pass !== null)
    return (
      <p className={styles.head}>
        <StatusTag tone="kept">{t('trades.matched')}</StatusTag>
        <span>{t(`trades.passes.${pass}`)}</span>
      </p>
    );
  if (difference === null)
    return (
      <p className={styles.head}>
        <StatusTag tone="risk">{t('trades.different')}</StatusTag>
        <span className={styles.quiet}>{t('trades.notKept')}</span>
      </p>
    );
  return (
    <p className={styles.head}>
      <ClassTag of={difference.class} />
      <span>{text(difference.cause.text)}</span>
      <Button size="small" onClick={() => go({ difference: difference.id })}>
        {t('trades.open')}
      </Button>
    </p>
  );
}

/** Σ of each side; null for one that could have it and does not. */
function amountsOf(
  rows: readonly DifferenceRow[],
  sides: readonly MoneySide[],
): Partial<Record<MoneySide, number | null>> {
  const sums: Partial<Record<MoneySide, number | null>> = {};
  for (const side of sides) sums[side] = null;
  for (const { side, fen } of rows) sums[side] = (sums[side] ?? 0) + fen;
  return sums;
}

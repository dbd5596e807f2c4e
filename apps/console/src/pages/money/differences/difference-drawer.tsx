import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DifferenceDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFen, useText } from '../../../i18n/index.ts';
import {
  ConfirmButton,
  type Detail,
  DetailDrawer,
  Details,
  Moment,
  QueryState,
  useAction,
} from '../../../kit/index.ts';
import { askChannel, decideWriteOff, REFRESH, readDifference } from '../calls.ts';
import styles from '../money.module.css';
import { ClassTag, DifferenceTag } from '../tags.tsx';
import { useContractOf, useMoney } from '../use-money.ts';
import { numbersOf } from './difference-columns.tsx';
import { NoteBox } from './note-box.tsx';
import { SideBySide } from './side-by-side.tsx';
import { type TogetherAct, TogetherForm } from './together-form.tsx';
import { UndoForm } from './undo-form.tsx';

/** One difference: its rows side by side, why it stands apart, what to do, and what people did. */
export function DifferenceDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('money');
  const [act, setAct] = useState<TogetherAct | 'unmatch'>();
  const query = useQuery({ queryKey: ['difference', id], queryFn: () => readDifference(id) });
  const detail = query.data;
  useContractOf(detail?.contract);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      width={820}
      title={detail === undefined ? t('tabs.differences') : numbersOf(detail).main}
      actions={detail !== undefined && <Acts detail={detail} onBegin={setAct} />}
    >
      <QueryState query={query}>{(read) => <Body detail={read} />}</QueryState>
      {detail !== undefined && act === 'unmatch' && <UndoForm detail={detail} onClose={() => setAct(undefined)} />}
      {detail !== undefined && act !== undefined && act !== 'unmatch' && (
        <TogetherForm act={act} contract={detail.contract} chosen={[detail]} onClose={() => setAct(undefined)} />
      )}
    </DetailDrawer>
  );
}

function Acts({ detail, onBegin }: { detail: DifferenceDetail; onBegin: (act: TogetherAct | 'unmatch') => void }) {
  const { t } = useTranslation('money');
  const { may, writeOff } = detail;
  const decide = useAction({
    act: (approve: boolean, key) => decideWriteOff(writeOff?.id ?? '', { approve }, key),
    refresh: REFRESH,
    done: t('acts.decided'),
  });
  const ask = useAction({
    act: (id: string, key) => askChannel(id, key),
    refresh: REFRESH,
    done: t('acts.askChannelDone'),
  });
  return (
    <>
      {may.includes('ask-channel') && (
        <Button loading={ask.isPending} onClick={() => ask.mutate(detail.id)}>
          {t('acts.askChannel')}
        </Button>
      )}
      {(['unmatch', 'match', 'propose-write-off', 'recover'] as const)
        .filter((act) => may.includes(act))
        .map((act) => (
          <Button key={act} onClick={() => onBegin(act)}>
            {t(`acts.${act}`)}
          </Button>
        ))}
      {may.includes('decide-write-off') && writeOff !== null && (
        <>
          <ConfirmButton act={t('acts.refuse')} onConfirm={() => decide.mutateAsync(false).catch(() => undefined)} />
          {!writeOff.own && (
            <ConfirmButton
              type="primary"
              act={t('acts.approve')}
              consequence={t('acts.approveHint')}
              onConfirm={() => decide.mutateAsync(true).catch(() => undefined)}
            />
          )}
        </>
      )}
    </>
  );
}

function Body({ detail }: { detail: DifferenceDetail }) {
  const { t } = useTranslation('money');
  const text = useText();
  return (
    <div className={styles.stack} style={{ gap: 20 }}>
      <p className={styles.head}>
        <ClassTag of={detail.class} />
        <DifferenceTag of={detail.state} />
        <strong>{formatFen(detail.fen)}</strong>
        <span className={styles.quiet}>{t('differences.age', { n: detail.ageDays })}</span>
      </p>
      <div className={styles.next}>
        <p>
          {t('differences.why')}
          {text(detail.cause.text)}
        </p>
        <p>
          {t('differences.next')}
          {text(detail.cause.next)}
        </p>
      </div>
      <SideBySide detail={detail} />
      <Details items={useDetails(detail)} />
      <Settled detail={detail} />
      {detail.suggests.length > 0 && <Suggested detail={detail} />}
      <NoteBox detail={detail} />
    </div>
  );
}

function useDetails(detail: DifferenceDetail): readonly Detail[] {
  const { t } = useTranslation('money');
  const items: readonly (Detail | false)[] = [
    { label: t('differences.day'), value: detail.day },
    { label: t('differences.firstDay'), value: detail.firstDay },
    detail.side !== null && { label: t('differences.side'), value: t(`sides.${detail.side}`) },
    detail.refundUntil !== null && { label: t('differences.refundUntil'), value: detail.refundUntil },
    detail.case !== null && {
      label: t('differences.case'),
      value: (
        <Link to="/cases/$id" params={{ id: detail.case }}>
          {t('differences.openCase')}
        </Link>
      ),
    },
  ];
  return items.filter((item) => item !== false);
}

function Settled({ detail }: { detail: DifferenceDetail }) {
  const { t } = useTranslation('money');
  const { go } = useMoney();
  const { match, writeOff, recovery, unmatched } = detail;
  if (match === null && writeOff === null && recovery === null && unmatched === null) return null;
  return (
    <section>
      <h3 className={styles.subhead}>{t('differences.settled')}</h3>
      <ul className={styles.notes}>
        {unmatched !== null && (
          <li>
            {t('differences.unmatched')}
            {unmatched.reason}
            <small>
              {unmatched.by} · <Moment at={unmatched.at} style="minute" />
            </small>
          </li>
        )}
        {match !== null && (
          <li>
            {t('differences.matchedWith', { numbers: match.with.map((one) => numbersOf(one).main).join('、') || '–' })}
            {'\n'}
            {match.reason}
            <small>
              {match.by} · <Moment at={match.at} style="minute" />
            </small>
          </li>
        )}
        {writeOff !== null && (
          <li>
            {t('differences.proposed')}
            {writeOff.reason}
            <small>
              {writeOff.proposedBy} · <Moment at={writeOff.proposedAt} style="minute" />
            </small>
            {writeOff.decided !== null && (
              <small>
                {t(writeOff.decided.approved ? 'differences.approved' : 'differences.refused')} {writeOff.decided.by} ·{' '}
                <Moment at={writeOff.decided.at} style="minute" />
              </small>
            )}
          </li>
        )}
        {recovery !== null && (
          <li>
            <Button type="link" size="small" onClick={() => go({ recovery, difference: undefined, tab: 'recoveries' })}>
              {t('differences.openRecovery')}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

function Suggested({ detail }: { detail: DifferenceDetail }) {
  const { t } = useTranslation('money');
  const { go } = useMoney();
  const [matching, setMatching] = useState(false);
  return (
    <section>
      <h3 className={styles.subhead}>{t('differences.suggests')}</h3>
      <ul className={styles.notes}>
        {detail.suggests.map((one) => (
          <li key={one.id}>
            <ClassTag of={one.class} />{' '}
            <Button type="link" size="small" onClick={() => go({ difference: one.id })}>
              {numbersOf(one).main}
            </Button>{' '}
            {formatFen(one.fen)}
          </li>
        ))}
      </ul>
      {detail.may.includes('match') && (
        <p className={styles.acts}>
          <Button onClick={() => setMatching(true)}>{t('differences.matchThese')}</Button>
        </p>
      )}
      {matching && (
        <TogetherForm
          act="match"
          contract={detail.contract}
          chosen={[detail, ...detail.suggests]}
          onClose={() => setMatching(false)}
        />
      )}
    </section>
  );
}

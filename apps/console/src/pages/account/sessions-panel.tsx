import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmButton, Moment, Panel, QueryState, StatusTag, TwoLine, useAction } from '../../kit/index.ts';
import styles from './account.module.css';
import { endSession, listSessions } from './account-calls.ts';
import { agentWords } from './agent-words.ts';

/** Where this account is signed in now. */
export function SessionsPanel() {
  const { t } = useTranslation('account');
  const query = useQuery({ queryKey: ['sessions'], queryFn: listSessions });
  const end = useAction({ act: endSession, refresh: [['sessions']], done: t('sessions.ended') });
  return (
    <Panel title={t('sessions.title')} note={t('sessions.note')} bare>
      <QueryState query={query}>
        {({ items }) => (
          <ul className={styles.rows}>
            {items.map((session) => (
              <li key={session.id}>
                <TwoLine main={agentWords(session.agent) ?? t('sessions.unknownAgent')} sub={session.address} />
                <span className={styles.when}>
                  {t('sessions.signedIn')} <Moment at={session.signedInAt} />
                </span>
                <span className={styles.act}>
                  {session.current ? (
                    <StatusTag tone="kept">{t('sessions.current')}</StatusTag>
                  ) : (
                    <ConfirmButton
                      size="small"
                      act={t('sessions.end')}
                      consequence={t('sessions.endMeans')}
                      onConfirm={() => end.mutateAsync(session.id)}
                    />
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Panel>
  );
}

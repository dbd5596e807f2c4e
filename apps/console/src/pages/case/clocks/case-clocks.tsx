import type { CaseClock, CaseDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '../../../app/session.ts';
import { ClockCard, ClockGrid, Panel } from '../../../kit/index.ts';
import { type FormAct, isFormAct } from '../acts/act-forms.ts';
import { ACT_OF_CLOCK, waitingClocks } from '../next-step.ts';
import { ClauseQuote } from './clause-quote.tsx';

interface CaseClocksProps {
  readonly detail: CaseDetail;
  readonly onBegin: (verb: FormAct) => void;
}

/** The clocks: those that still wait first, the soonest due at the head. */
export function CaseClocks({ detail, onBegin }: CaseClocksProps) {
  const { t } = useTranslation(['casePage', 'caseActs']);
  const can = useCan();
  const { organisation } = useSession();
  const waiting = waitingClocks(detail.clocks);
  const ended = detail.clocks.filter((clock) => !waiting.includes(clock));
  // A third party sees what it was asked, not how the supplier keeps its promises.
  if (detail.clocks.length === 0 && organisation.side === 'third-party') return null;
  if (detail.clocks.length === 0) {
    return (
      <Panel title={t('casePage:clocks')}>
        <p>{t('casePage:noClocks')}</p>
      </Panel>
    );
  }
  const actions = ({ clause, clock, metAt }: CaseClock) => {
    const verb = ACT_OF_CLOCK[clock];
    return (
      <span style={{ display: 'inline-flex', gap: 4 }}>
        {can('contract.read') && (
          <ClauseQuote contract={detail.contract} version={detail.contractVersion} clause={clause} />
        )}
        {metAt === null && isFormAct(verb) && detail.may.includes(verb) && (
          <Button size="small" onClick={() => onBegin(verb)}>
            {t(`caseActs:verbs.${verb}`)}
          </Button>
        )}
      </span>
    );
  };
  return (
    <section aria-label={t('casePage:clocks')}>
      <ClockGrid>
        {[...waiting, ...ended].map((clock) => (
          <ClockCard key={clock.obligation} clock={clock} actions={actions(clock)} />
        ))}
      </ClockGrid>
    </section>
  );
}

import { EyeInvisibleOutlined, EyeOutlined, PauseCircleOutlined } from '@ant-design/icons';
import type { CaseDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { actOnCase, CaseStateTag, useContract, useContracts, useKindWords } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { CopyId, StatusTag, useAction, VerdictTag } from '../../kit/index.ts';
import type { BegunAct } from './acts/act-drawer.tsx';
import { type FormAct, isFormAct } from './acts/act-forms.ts';
import { ActMenu } from './acts/act-menu.tsx';
import { useVerbWords } from './acts/verb-words.ts';
import styles from './case.module.css';
import { demandNotice } from './demand-notice.ts';
import { nextStep } from './next-step.ts';

/** Number, state, verdict, kind, contract, and who holds it. */
export function CaseTags({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['casePage', 'cases']);
  const text = useText();
  const kindWords = useKindWords();
  const { nameOf } = useContracts();
  const { data: contract } = useContract(detail.contract);
  const { owner, backup } = detail;
  const contractWords = text(nameOf(detail.contract));
  return (
    <div className={styles.tags}>
      <CopyId id={detail.number} />
      <CaseStateTag state={detail.state} />
      <VerdictTag verdict={detail.worst} />
      {detail.paused && (
        <StatusTag tone="neutral" icon={<PauseCircleOutlined aria-hidden="true" />}>
          {t('casePage:paused')}
        </StatusTag>
      )}
      <span>{kindWords({ kind: detail.kind, severity: detail.severity, contract })}</span>
      {contractWords !== '' && <span>{contractWords}</span>}
      <span>
        {t('casePage:fields.owner')} {owner?.name ?? t('cases:nobody')}
        {backup !== null && t('casePage:withBackup', { name: backup.name })}
      </span>
    </div>
  );
}

interface CaseActionsProps {
  readonly detail: CaseDetail;
  readonly onBegin: (act: BegunAct) => void;
}

/** The step that should come next, as the one filled button; everything else in the menu. */
export function CaseActions({ detail, onBegin }: CaseActionsProps) {
  const { t } = useTranslation('casePage');
  const watch = useAction({
    act: (on: boolean, key) => actOnCase('watch', detail.id, { watch: on }, key),
    refresh: [['case', detail.id]],
    done: t(detail.watching ? 'unwatched' : 'watched'),
  });
  const words = useVerbWords();
  const step = nextStep(detail);
  const begin = (verb: FormAct): void => onBegin({ verb, ...partOf(verb, detail) });
  return (
    <>
      {detail.may.includes('watch') && (
        <Button
          type="text"
          icon={detail.watching ? <EyeInvisibleOutlined /> : <EyeOutlined />}
          onClick={() => watch.mutate(!detail.watching)}
        >
          {t(detail.watching ? 'unwatch' : 'watch')}
        </Button>
      )}
      <ActMenu may={detail.may} onBegin={begin} />
      {step !== undefined && isFormAct(step.verb) && (
        <Button
          type="primary"
          onClick={() =>
            step.demand === undefined
              ? isFormAct(step.verb) && begin(step.verb)
              : onBegin({ verb: 'inform', given: demandNotice(step.demand, '') })
          }
        >
          {words.name(step.verb)}
        </Button>
      )}
    </>
  );
}

/** Which request an act from the head is about: the oldest without an answer. */
function partOf(verb: FormAct, { requests }: CaseDetail): Pick<BegunAct, 'part'> {
  if (verb !== 'answer-request' && verb !== 'promise-request') return {};
  const request = requests.find(({ answeredAt }) => answeredAt === null)?.id;
  return request === undefined ? {} : { part: { request } };
}

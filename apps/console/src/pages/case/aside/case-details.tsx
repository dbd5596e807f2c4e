import type { CaseDetail } from '@yinuo/api';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { moduleTitle, useContract, useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { type Detail, Details, Moment, Panel, StatusTag } from '../../../kit/index.ts';
import { PatientLines } from './patient-lines.tsx';

/** What is known of the case, besides its clocks. Rows without a value are left out. */
export function CaseDetails({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['casePage', 'cases', 'words']);
  const text = useText();
  const { nameOf } = useContracts();
  const { data: contract } = useContract(detail.contract);
  const { reporter, party, module, backup, cause, solution, classification } = detail;
  const contractWords = text(nameOf(detail.contract));
  const who = [reporter.department, reporter.name, detail.contact].filter((part) => part !== null).join(' · ');
  const items: readonly (Detail | false)[] = [
    contractWords !== '' && { label: t('casePage:fields.contract'), value: contractWords, wide: true },
    { label: t('casePage:fields.owner'), value: detail.owner?.name ?? t('cases:nobody') },
    backup !== null && { label: t('casePage:fields.backup'), value: backup.name },
    who !== '' && { label: t('casePage:fields.reporter'), value: who },
    {
      label: t('casePage:fields.reportedAt'),
      value: (
        <>
          <Moment at={detail.reportedAt} style="minute" /> · {t(`cases:channels.${detail.channel}`)}
        </>
      ),
    },
    module !== null && {
      label: t('casePage:fields.module'),
      value: (
        <>
          {text(moduleTitle(contract, module))} {detail.outOfScope && <Tag>{t('casePage:outOfScope')}</Tag>}
        </>
      ),
    },
    detail.handling !== 'none' && {
      label: t('casePage:fields.handling'),
      value: t(`words:handling.${detail.handling}`),
    },
    party !== null && {
      label: t('casePage:fields.party'),
      value: (
        <>
          {t(`words:parties.${party}`)}{' '}
          {party !== 'supplier' && (
            <StatusTag tone={detail.partyAgreed ? 'kept' : 'risk'}>
              {t(detail.partyAgreed ? 'casePage:agreed' : 'casePage:notAgreed')}
            </StatusTag>
          )}
        </>
      ),
    },
    classification !== null && { label: t('casePage:fields.classification'), value: classification },
    cause !== null && { label: t('casePage:fields.cause'), value: cause, wide: true },
    solution !== null && { label: t('casePage:fields.solution'), value: solution, wide: true },
    detail.symptom !== null && { label: t('casePage:fields.symptom'), value: detail.symptom, wide: true },
    detail.impact !== null && { label: t('casePage:fields.impact'), value: detail.impact, wide: true },
    detail.summary !== null && { label: t('casePage:fields.summary'), value: detail.summary, wide: true },
  ];
  return (
    <Panel title={t('casePage:details')}>
      <Details items={items.filter((item) => item !== false)} />
      {detail.patient !== null && <PatientLines detail={detail} masked={detail.patient} />}
    </Panel>
  );
}

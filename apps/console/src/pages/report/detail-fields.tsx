import { LockOutlined } from '@ant-design/icons';
import type { ContractView } from '@yinuo/api';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BeijingTime, CHANNELS } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { FileDrop } from '../../kit/index.ts';
import { CallFields } from './call-fields.tsx';
import styles from './report.module.css';

interface DetailFieldsProps {
  readonly contract: ContractView | undefined;
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  /** Who answers calls logs them; naming the caller is the response. */
  readonly mayAnswer: boolean;
}

/** What may be said besides the one line; folded until somebody wants it. */
export function DetailFields({ contract, files, onFiles, mayAnswer }: DetailFieldsProps) {
  const { t } = useTranslation(['report', 'cases', 'words']);
  const text = useText();
  const modules = contract?.modules ?? [];
  return (
    <div className={styles.details}>
      <Form.Item name="description" label={t('report:fields.description')} className={styles.wide ?? ''}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={20_000} />
      </Form.Item>
      {modules.length > 0 && (
        <Form.Item name="module" label={t('report:fields.module')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('report:fields.unsure')}
            options={modules.map((module) => ({ value: module.id, label: text(module.title) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="channel" label={t('report:fields.channel')}>
        <Select options={CHANNELS.map((channel) => ({ value: channel, label: t(`cases:channels.${channel}`) }))} />
      </Form.Item>
      <Form.Item name="reportedAt" label={t('report:fields.reportedAt')} extra={t('report:fields.reportedAtHint')}>
        <BeijingTime />
      </Form.Item>
      {mayAnswer && <CallFields />}
      <Form.Item name={['reporter', 'department']} label={t('report:fields.department')}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item
        name={['reporter', 'name']}
        label={t('report:fields.reporter')}
        extra={t('report:fields.reporterHint')}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['reporter', 'contact']} label={t('report:fields.contact')}>
        <Input maxLength={60} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <fieldset className={styles.patient}>
        <legend>{t('report:fields.patient')}</legend>
        <p className={styles.masked}>
          <LockOutlined aria-hidden="true" /> {t('report:fields.patientHint')}
        </p>
        <Form.Item name={['patient', 'name']} label={t('report:fields.patientName')}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name={['patient', 'mobile']} label={t('report:fields.patientMobile')}>
          <Input maxLength={30} inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name={['patient', 'residentId']} label={t('report:fields.patientId')}>
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
      </fieldset>
      <div className={styles.wide}>
        <p className={styles.label}>{t('report:fields.files')}</p>
        <FileDrop files={files} onChange={onFiles} />
      </div>
    </div>
  );
}

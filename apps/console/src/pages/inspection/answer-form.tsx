import { CameraOutlined } from '@ant-design/icons';
import type { InspectionItemView } from '@yinuo/api';
import { Button, Input, InputNumber, Radio } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './inspection.module.css';
import { Signature } from './signature.tsx';
import { SignaturePad } from './signature-pad.tsx';
import { useKeptAnswer } from './use-kept-answer.ts';
import { useKeptPhotos } from './use-kept-photos.ts';

interface AnswerFormProps {
  readonly inspection: string;
  readonly item: InspectionItemView;
}

/** What a person found. It is kept on the phone first and sent by itself, again and again while the network is away. */
export function AnswerForm({ inspection, item }: AnswerFormProps) {
  const { t } = useTranslation('inspections');
  const { answer, note, state, change } = useKeptAnswer(inspection, item);
  return (
    <div className={styles.answer}>
      {item.manual === 'yes-no' && (
        <Radio.Group
          optionType="button"
          buttonStyle="solid"
          aria-label={t('answers.label')}
          value={answer.yes}
          onChange={(event) => change({ answer: { ...answer, yes: event.target.value as boolean } })}
          options={[
            { value: true, label: t('answers.yes') },
            { value: false, label: t('answers.no') },
          ]}
        />
      )}
      {item.manual === 'number' && (
        <InputNumber
          className={styles.number}
          aria-label={t('answers.number')}
          placeholder={item.limit === '' ? t('answers.number') : t('limit', { limit: item.limit })}
          value={answer.number ?? null}
          {...(item.limit.endsWith('%') && { min: 0, max: 100, suffix: '%' })}
          onChange={(value) => change({ answer: { ...answer, ...(value === null ? {} : { number: value }) } })}
        />
      )}
      {(item.manual === 'text' || item.manual === 'advice') && (
        <Input.TextArea
          rows={item.manual === 'advice' ? 6 : 4}
          aria-label={t('answers.text')}
          placeholder={t(item.manual === 'advice' ? 'answers.advice' : 'answers.text')}
          value={answer.text ?? ''}
          onChange={(event) => change({ answer: { ...answer, text: event.target.value } })}
        />
      )}
      {item.manual === 'signature' && (
        <>
          {answer.signature !== undefined && <Signature png={answer.signature} />}
          <SignaturePad onChange={(png) => change({ answer: png === undefined ? {} : { signature: png } })} />
        </>
      )}
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 4 }}
        aria-label={t('note')}
        placeholder={t('note')}
        value={note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <footer>
        <Photo inspection={inspection} item={item.id} />
        <span className={styles.quiet} aria-live="polite">
          {state === 'saved' ? '' : t(`kept.${state}`)}
        </span>
      </footer>
    </div>
  );
}

/** Taken with the phone's camera, or chosen; what the network does not take yet waits on the phone. */
function Photo({ inspection, item }: { inspection: string; item: string }) {
  const { t } = useTranslation('inspections');
  const input = useRef<HTMLInputElement>(null);
  const { waiting, state, add } = useKeptPhotos(inspection, item);
  return (
    <>
      <Button icon={<CameraOutlined />} loading={state === 'sending'} onClick={() => input.current?.click()}>
        {t('photo')}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept="image/*,.pdf"
        capture="environment"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void add(file);
          event.target.value = '';
        }}
      />
      {state === 'away' && (
        <span className={styles.quiet} aria-live="polite">
          {t('photosAway', { n: waiting })}
        </span>
      )}
    </>
  );
}

import type { InspectionView } from '@yinuo/api';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNote, FaultAlert, Moment, Panel, useAction, useDraft } from '../../kit/index.ts';
import { signInspection } from '../../watch/index.ts';
import styles from './inspection.module.css';
import { Signature } from './signature.tsx';
import { SignaturePad } from './signature-pad.tsx';

interface Values {
  readonly events?: string;
  readonly feedback?: string;
}

/** Abnormal events, feedback and the signature that completes the inspection; afterwards what was signed. */
export function SignPanel({ view, open }: { view: InspectionView; open: number }) {
  const { t } = useTranslation('inspections');
  if (view.state === 'signed')
    return (
      <Panel title={t('sign.signed')}>
        {view.signedAt !== null && (
          <p className={styles.words}>
            {view.signedBy} · <Moment at={view.signedAt} />
          </p>
        )}
        {view.events !== null && <p className={styles.words}>{view.events}</p>}
        {view.feedback !== null && <p className={styles.words}>{view.feedback}</p>}
        {view.signature !== null && <Signature png={view.signature} />}
      </Panel>
    );
  return view.may.includes('fill') ? <SignForm view={view} open={open} /> : null;
}

function SignForm({ view, open }: { view: InspectionView; open: number }) {
  const { t } = useTranslation(['inspections', 'rules']);
  const unmeasured = view.collectedAt === null && view.list.some((item) => item.automatic);
  const draft = useDraft<Values>(`inspection.${view.id}.sign`);
  const [signature, setSignature] = useState<string>();
  const [fault, setFault] = useState<unknown>();
  const sign = useAction({
    act: ({ events, feedback }: Values, key) =>
      signInspection(
        view.id,
        {
          version: view.version,
          ...(events?.trim() && { events: events.trim() }),
          ...(feedback?.trim() && { feedback: feedback.trim() }),
          ...(signature !== undefined && { signature }),
        },
        key,
      ),
    refresh: [['inspection'], ['inspections'], ['ledger']],
    done: t('sign.done'),
    onDone: draft.discard,
    onFault: setFault,
  });
  return (
    <Panel
      title={t('sign.title')}
      note={open > 0 ? t('sign.open', { n: open }) : t(unmeasured ? 'sign.measureFirst' : 'sign.ready')}
    >
      <Form
        layout="vertical"
        {...(draft.found && { initialValues: draft.found })}
        onValuesChange={(_, all: Values) => draft.keep(all)}
        onFinish={(values: Values) => sign.mutate(values)}
      >
        <DraftNote draft={draft} onDiscard={draft.discard} />
        <Form.Item name="events" label={t('sign.events')}>
          <Input.TextArea rows={2} maxLength={10_000} />
        </Form.Item>
        <Form.Item
          name="feedback"
          label={t('sign.feedback')}
          rules={[{ required: view.failed > 0, whitespace: true, message: t('rules:feedback-of-failed') }]}
        >
          <Input.TextArea rows={2} maxLength={10_000} />
        </Form.Item>
        <Form.Item label={t('sign.signature')}>
          <SignaturePad onChange={setSignature} />
        </Form.Item>
        <FaultAlert error={fault} />
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          block
          disabled={open > 0 || unmeasured}
          loading={sign.isPending}
        >
          {t('sign.act')}
        </Button>
      </Form>
    </Panel>
  );
}

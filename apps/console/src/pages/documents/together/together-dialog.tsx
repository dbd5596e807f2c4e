import type { DocumentView } from '@yinuo/api';
import { Alert, Button, Form, Modal, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { ArchiveFields, DeliverFields, type WayValues } from '../../../documents/index.ts';
import styles from './together.module.css';
import { TogetherRows } from './together-rows.tsx';
import { type TogetherAct, useTogether } from './use-together.ts';

interface TogetherDialogProps {
  readonly act: TogetherAct;
  /** Those of the selected on which this person may do it now. */
  readonly documents: readonly DocumentView[];
  /** How many of the selected are left out. */
  readonly leftOut: number;
  readonly onClose: () => void;
}

/** One act on several documents, each by itself: what is refused is said at its row, and may be tried again. */
export function TogetherDialog({ act, documents, leftOut, onClose }: TogetherDialogProps) {
  const { t } = useTranslation(['documents', 'common']);
  const [form] = Form.useForm<WayValues>();
  const { outcomes, left, run, running, stop, count } = useTogether(act, documents);
  const name = t(`acts.${act}`);
  const done = count('done');
  const tried = done + count('refused');
  return (
    <Modal
      open
      title={t('together.title', { act: name, n: documents.length })}
      width={640}
      onCancel={running ? stop : onClose}
      closable={!running}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={running ? stop : onClose}>{running ? t('together.stop') : t('common:acts.close')}</Button>
          {left.length > 0 && (
            <Button type="primary" loading={running} onClick={form.submit}>
              {t(tried === 0 ? 'together.begin' : 'together.again', { act: name, n: left.length })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.dialog}>
        {leftOut > 0 && <Alert type="info" showIcon title={t('together.leftOut', { act: name, n: leftOut })} />}
        {(act === 'review' || act === 'receipt') && <p>{t(`acts.${act}Hint`)}</p>}
        <Form<WayValues>
          form={form}
          layout="vertical"
          requiredMark={false}
          disabled={running || left.length === 0}
          onFinish={(values) => void run(values)}
        >
          {act === 'deliver' && <DeliverFields />}
          {act === 'archive' && <ArchiveFields single={false} />}
        </Form>
        {tried + (running ? 1 : 0) > 0 && (
          <div role="status">
            <Progress percent={Math.round((done / documents.length) * 100)} aria-label={name} />
            <p>{t('together.told', { done, refused: count('refused'), left: left.length - count('refused') })}</p>
          </div>
        )}
        <TogetherRows documents={documents} outcomes={outcomes} />
      </div>
    </Modal>
  );
}

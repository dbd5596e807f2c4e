import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { asFault, useFaultSentence } from '../../api/index.ts';
import { CopyId } from '../layout/copy-id.tsx';

/** A fault of a whole form, above its buttons. Nothing when there is none. */
export function FaultAlert({ error }: { error: unknown }) {
  const { t } = useTranslation('kit');
  const sentence = useFaultSentence();
  if (error === null || error === undefined) return null;
  const { requestId } = asFault(error);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={
        <>
          <span style={{ whiteSpace: 'pre-line' }}>{sentence(error)}</span>
          {requestId !== undefined && (
            <small style={{ display: 'block', color: 'var(--yn-ink-soft)' }}>
              {t('states.requestId')} <CopyId id={requestId} />
            </small>
          )}
        </>
      }
    />
  );
}

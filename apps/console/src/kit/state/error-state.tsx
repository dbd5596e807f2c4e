import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asFault, useFaultSentence } from '../../api/index.ts';
import { CopyId } from '../layout/copy-id.tsx';
import { NoPermission } from './no-permission.tsx';
import { BrokenLine } from './pictures.tsx';
import { StateView } from './state-view.tsx';

/**
 * What went wrong and the way out, with the request id to pass on. A refusal shows as no permission; what was asked for
 * by filters has no field to mark.
 */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation(['common', 'kit']);
  const sentence = useFaultSentence();
  const fault = asFault(error);
  if (fault.code === 'auth.forbidden') return <NoPermission />;
  const hint = (
    <>
      {fault.code === 'input.invalid' ? t('kit:states.badFilter') : sentence(fault)}
      {fault.requestId !== undefined && (
        <p style={{ marginTop: 8 }}>
          {t('kit:states.requestId')} <CopyId id={fault.requestId} />
        </p>
      )}
    </>
  );
  return (
    <StateView
      role="alert"
      picture={<BrokenLine />}
      title={t('kit:states.error')}
      hint={hint}
      action={onRetry && <Button onClick={onRetry}>{t('acts.retry')}</Button>}
    />
  );
}

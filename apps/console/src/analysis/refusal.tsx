import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { asFault } from '../api/index.ts';
import { FaultAlert } from '../kit/index.ts';

const RULES = [
  'not-a-question',
  'function',
  'name',
  'parameter',
  'semicolon',
  'character',
  'prefixed-text',
  'block-comment',
  'too-long',
  'database',
] as const;

/** Why a query was not run: the rule in words, its line and column, and what the database said. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation('analysis');
  if (error === null || error === undefined) return null;
  const { code, params } = asFault(error);
  if (code !== 'query.refused') return <FaultAlert error={error} />;
  const rule = RULES.find((one) => one === params.rule) ?? 'database';
  const { line, column, message } = params;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t(`refused.${rule}`)}
      description={
        <>
          {typeof line === 'number' && <div>{t('refused.place', { line, column })}</div>}
          {typeof message === 'string' && <code>{message}</code>}
        </>
      }
    />
  );
}

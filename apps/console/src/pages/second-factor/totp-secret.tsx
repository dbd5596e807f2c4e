import { QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { CopyId } from '../../kit/layout/copy-id.tsx';

/** The picture for the authenticator, and the key in letters for who cannot scan. Drawn here, sent nowhere. */
export function TotpSecret({ uri }: { uri: string }) {
  const { t } = useTranslation('signIn');
  const key = new URL(uri).searchParams.get('secret') ?? '';
  return (
    <div style={{ display: 'grid', justifyItems: 'center', gap: 10 }}>
      <QRCode value={uri} size={184} color="#1d2b29" bgColor="#ffffff" type="svg" />
      <span>{t('secondFactorKey')}</span>
      <CopyId id={key} spaced />
    </div>
  );
}

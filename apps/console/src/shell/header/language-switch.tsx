import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, useLanguage } from '../../i18n/index.ts';

/** One press changes the language; the button carries the name of the other one. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <Tooltip title={t('language.label')}>
      <Button type="text" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => void chooseLanguage(other)}>
        {t(`language.${other}`)}
      </Button>
    </Tooltip>
  );
}

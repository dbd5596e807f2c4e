import type { Role } from '@yinuo/api';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';

export function RoleTags({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation(['words', 'people']);
  if (roles.length === 0) return <span style={{ color: 'var(--yn-ink-soft)' }}>{t('people:person.noRole')}</span>;
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 4 }}>
      {roles.map((role) => (
        <Tag key={role} style={{ marginInlineEnd: 0 }}>
          {t(`roles.${role}`)}
        </Tag>
      ))}
    </span>
  );
}

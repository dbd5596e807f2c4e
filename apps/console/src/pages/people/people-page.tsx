import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { Page, type Tab, Tabs } from '../../kit/index.ts';
import { usePeopleSearch } from './address.ts';
import { LockoutList } from './lockout/lockout-list.tsx';
import { OrganisationList } from './organisation/organisation-list.tsx';
import { PersonList } from './person/person-list.tsx';
import { PostList } from './post/post-list.tsx';

/** 人员与角色: people, organisations, posts and, for the security administrator, lock-outs. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const can = useCan();
  const { tab } = usePeopleSearch();
  const navigate = useNavigate();
  const tabs: Tab[] = [
    { key: 'people', label: t('tabs.people'), children: <PersonList /> },
    ...(can('org.list')
      ? [{ key: 'organisations', label: t('tabs.organisations'), children: <OrganisationList /> }]
      : []),
    { key: 'posts', label: t('tabs.posts'), children: <PostList /> },
    ...(can('lockout.lift') ? [{ key: 'lockouts', label: t('tabs.lockouts'), children: <LockoutList /> }] : []),
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Tabs
        label={t('title')}
        tabs={tabs}
        {...(tab !== undefined && { active: tab })}
        onChange={(key) => void navigate({ to: '/people', search: key === 'people' ? {} : { tab: key } })}
      />
    </Page>
  );
}

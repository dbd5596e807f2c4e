import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useCan } from '../app/session.ts';

type Can = ReturnType<typeof useCan>;

interface Place {
  readonly prefix: string;
  /** The thing is a part of that: `contract_…/2026-03` is a period. */
  readonly part?: true;
  /** Path of the route that must be there. */
  readonly route: string;
  readonly permission: Parameters<Can>[0];
  readonly href: (id: string) => string;
}

const PLACES: readonly Place[] = [
  { prefix: 'case_', route: '/cases/$id', permission: 'case.read', href: (id) => `/cases/${id}` },
  {
    prefix: 'penalty_',
    route: '/settlement',
    permission: 'settlement.read',
    href: (id) => `/settlement?penalty=${id}`,
  },
  {
    prefix: 'contract_',
    part: true,
    route: '/periods/$contract/$period',
    permission: 'settlement.read',
    href: (id) => `/periods/${id}`,
  },
  { prefix: 'contract_', route: '/contracts/$id', permission: 'contract.read', href: (id) => `/contracts/${id}` },
  { prefix: 'occurrence_', route: '/ledger', permission: 'ledger.read', href: (id) => `/ledger?occurrence=${id}` },
  { prefix: 'notice_', route: '/rota', permission: 'rota.read', href: (id) => `/rota?notice=${id}` },
  {
    prefix: 'difference_',
    route: '/money',
    permission: 'money.read',
    href: (id) => `/money?tab=differences&difference=${id}`,
  },
  {
    prefix: 'recovery_',
    route: '/money',
    permission: 'money.read',
    href: (id) => `/money?tab=recoveries&recovery=${id}`,
  },
  { prefix: 'run_', route: '/money', permission: 'money.read', href: (id) => `/money?run=${id}` },
  { prefix: 'feed_', route: '/money', permission: 'money.read', href: () => '/money?tab=sources' },
  { prefix: 'statement_', route: '/money', permission: 'money.read', href: () => '/money?tab=sources' },
  { prefix: 'shift_', route: '/rota', permission: 'rota.read', href: () => '/rota' },
  { prefix: 'leave_', route: '/rota', permission: 'rota.read', href: () => '/rota' },
  { prefix: 'doc_', route: '/documents/$id', permission: 'document.read', href: (id) => `/documents/${id}` },
  { prefix: 'survey_', route: '/surveys/$id', permission: 'outreach.read', href: (id) => `/surveys/${id}` },
  { prefix: 'visit_', route: '/outreach', permission: 'outreach.read', href: () => '/outreach?tab=visits' },
  { prefix: 'probe_', route: '/watch/$probe', permission: 'watch.read', href: (id) => `/watch/${id}` },
  { prefix: 'alert_', route: '/watch', permission: 'watch.read', href: () => '/watch?tab=alerts' },
  { prefix: 'outage_', route: '/watch', permission: 'watch.read', href: () => '/watch?tab=downtime' },
  { prefix: 'runner_', route: '/watch', permission: 'watch.read', href: () => '/watch?tab=sources' },
  { prefix: 'window_', route: '/watch', permission: 'watch.read', href: () => '/watch?tab=works' },
  {
    prefix: 'inspection_',
    route: '/inspections/$inspection',
    permission: 'inspection.read',
    href: (id) => `/inspections/${id}`,
  },
  { prefix: 'asset_', route: '/assets', permission: 'asset.read', href: () => '/assets' },
  { prefix: 'person_', route: '/people', permission: 'person.list', href: (id) => `/people?person=${id}` },
  {
    prefix: 'query_',
    route: '/analysis/queries/$query',
    permission: 'analysis.run',
    href: (id) => `/analysis/queries/${id}`,
  },
  { prefix: 'hook_', route: '/settings', permission: 'webhook.manage', href: () => '/settings' },
];

/** The page of this console about a thing, by its id; undefined when there is none, or not for this person. */
export function useSubjectHref(): (subject: string) => string | undefined {
  const router = useRouter();
  const can = useCan();
  return useCallback(
    (subject) => {
      const place = PLACES.find(
        ({ prefix, part = false }) => subject.startsWith(prefix) && subject.includes('/') === part,
      );
      if (place === undefined || !can(place.permission) || !(place.route in router.routesByPath)) return undefined;
      return place.href(subject);
    },
    [router, can],
  );
}

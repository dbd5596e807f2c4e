import type { notices as source } from '../zh/notices.ts';

export const notices: typeof source = {
  title: 'Notices',
  lead: 'What concerns you: assignments, due times, breaches, duty and documents.',
  bell: 'Notices',
  bellUnread: 'Notices, {{n}} unread',
  all: 'See all notices',
  readAll: 'Mark all as read',
  readOne: 'Mark as read',
  unread: 'Unread',
  show: { label: 'Show', all: 'All', unread: 'Unread' },
  empty: 'No notices yet',
  emptyHint: 'When something is assigned to you, falls due or is settled, it appears here.',
  noUnread: 'Nothing unread',
  noUnreadHint: 'You have seen it all.',
  read: 'Marked as read',
  earlier: 'Earlier',
  later: 'Later',
  contract: 'Contract',
};

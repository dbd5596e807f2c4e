import { idOf, type Samples } from '../sample.ts';

/** Organisations, people, posts, tokens, lock-outs. */
export const orgSamples: Samples = async ({ desk, contract }) => {
  const admin = desk.person('system-admin');
  const lead = desk.person('supplier-lead');
  const made = await desk.call<{ person: { id: string } }>(admin, '/api/people', {
    body: { organisation: 'org_first', userName: 'sample.person', name: '样例' },
  });
  const person = { id: made.body.person.id };
  const title = { zh: '项目负责人', en: 'Project lead' };
  const found = { contract, kind: 'project-lead', title, person: lead.personId, since: '2026-01-01' };
  const post = { id: await idOf(desk.call(lead, '/api/posts', { body: found })) };
  const organisation = { side: 'hospital', name: { zh: '新医院', en: 'New Hospital' }, shortName: '新院' };
  return {
    listOrganisations: {},
    createOrganisation: { body: organisation },
    updateOrganisation: { params: { id: 'org_first' }, body: { version: 1, shortName: '一院' } },
    listPeople: {},
    getPerson: { params: person },
    createPerson: { body: { userName: 'sample.second', name: '样例二' } },
    updatePerson: { params: person, body: { version: 1, name: '样例' } },
    disablePerson: { params: person },
    enablePerson: { params: person },
    resetPassword: { params: person, body: {} },
    grantRole: { params: person, body: { role: 'hospital-finance' } },
    revokeRole: { params: { ...person, role: 'hospital-finance' } },
    listPosts: { query: { contract } },
    foundPost: { body: found },
    assignPost: { params: post, body: { person: desk.person('supplier-engineer').personId, since: '2026-02-01' } },
    vacatePost: { params: post, body: { until: '2026-03-01' } },
    listLockouts: {},
    liftLockout: { params: { userName: 'first.hospital-it' } },
    listTokens: {},
    createToken: { body: { name: 'sample', permissions: ['notice.read'] } },
    revokeToken: { params: { id: `token_${desk.person('hospital-it').personId}_none` } },
  };
};

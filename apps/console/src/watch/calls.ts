import type {
  AddAsset,
  AddProbe,
  AlertSourceView,
  AlertView,
  AssetList,
  AssetView,
  AssuranceView,
  CapacityView,
  ChangeAsset,
  ChangeProbe,
  ChecklistView,
  CorrectOutage,
  CreateAlertSource,
  DecidedReported,
  DecideReported,
  DenyOutage,
  DowntimeView,
  EnterOutage,
  FillItem,
  InspectionRow,
  InspectionView,
  PlanAssurance,
  PlannedWorkView,
  PlanWork,
  ProbeRow,
  ProbeSeries,
  ProbeView,
  RunnerView,
  SignInspection,
  StatusView,
  WatchSettings,
} from '@yinuo/api';
import { api, bodyOf, type InputOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

type Query = Readonly<Record<string, string>>;
const listed = { limit: 100 } as const;
const at = (id: string) => ({ params: { path: { id } } });

export const listAssets = (contract: string): Promise<AssetList> =>
  bodyOf(api.GET('/api/assets', { params: { query: { contract } } }));
export const addAsset = (body: InputOf<typeof AddAsset>, key: string): Promise<AssetView> =>
  bodyOf(api.POST('/api/assets', { body, ...once(key) }));
export const takeModules = (contract: string, key: string) =>
  bodyOf(api.POST('/api/assets/modules', { body: { contract }, ...once(key) }));
export const changeAsset = (id: string, body: InputOf<typeof ChangeAsset>): Promise<AssetView> =>
  bodyOf(api.PATCH('/api/assets/{id}', { ...at(id), body }));
export const removeAsset = (id: string) => bodyOf(api.DELETE('/api/assets/{id}', at(id)));

export const listProbes = (query: Query): Promise<ListPage<ProbeRow>> =>
  bodyOf(api.GET('/api/probes', { params: { query: query as never } }));
export const readProbe = (id: string): Promise<ProbeView> => bodyOf(api.GET('/api/probes/{id}', at(id)));
export const addProbe = (
  body: InputOf<typeof AddProbe>,
  key: string,
): Promise<{ id: string; heartbeatPath: string | null }> => bodyOf(api.POST('/api/probes', { body, ...once(key) }));
export const changeProbe = (id: string, body: InputOf<typeof ChangeProbe>): Promise<ProbeView> =>
  bodyOf(api.PATCH('/api/probes/{id}', { ...at(id), body }));
export const removeProbe = (id: string) => bodyOf(api.DELETE('/api/probes/{id}', at(id)));
export const readSeries = (id: string, from: string, to: string, reading?: string): Promise<ProbeSeries> =>
  bodyOf(
    api.GET('/api/probes/{id}/series', {
      params: { path: { id }, query: { from, to, ...(reading !== undefined && { reading }) } },
    }),
  );
export const evidenceAddress = (probe: string, sha256: string): string => `/api/probes/${probe}/evidence/${sha256}`;

export const listAlerts = (contract: string, state: 'open' | 'all', probe?: string): Promise<ListPage<AlertView>> =>
  bodyOf(
    api.GET('/api/alerts', {
      params: { query: { contract, state, ...listed, ...(probe !== undefined && { probe }) } },
    }),
  );
export const readStatus = (contract: string): Promise<StatusView> =>
  bodyOf(api.GET('/api/watch/status', { params: { query: { contract } } }));
export const readDowntime = (contract: string, span: { from?: string; to?: string } = {}): Promise<DowntimeView> =>
  bodyOf(api.GET('/api/watch/downtime', { params: { query: { contract, ...span } } }));
export const enterOutage = (body: InputOf<typeof EnterOutage>, key: string): Promise<{ id: string }> =>
  bodyOf(api.POST('/api/outages', { body, ...once(key) }));
export const denyOutage = (body: InputOf<typeof DenyOutage>, key: string): Promise<{ id: string }> =>
  bodyOf(api.POST('/api/outages/deny', { body, ...once(key) }));
export const decideReported = (body: InputOf<typeof DecideReported>, key: string): Promise<DecidedReported> =>
  bodyOf(api.POST('/api/outages/decide', { body, ...once(key) }));
export const correctOutage = (id: string, body: InputOf<typeof CorrectOutage>, key: string): Promise<{ id: string }> =>
  bodyOf(api.POST('/api/outages/{id}/correct', { ...at(id), body, ...once(key) }));
export const readCapacity = (contract: string): Promise<CapacityView> =>
  bodyOf(api.GET('/api/watch/capacity', { params: { query: { contract } } }));
export const readSettings = (contract: string): Promise<WatchSettings> =>
  bodyOf(api.GET('/api/watch/settings', { params: { query: { contract } } }));
export const saveSettings = (contract: string, body: WatchSettings): Promise<WatchSettings> =>
  bodyOf(api.PUT('/api/watch/settings', { params: { query: { contract } }, body }));

export const listWorks = (contract: string): Promise<ListPage<PlannedWorkView>> =>
  bodyOf(api.GET('/api/planned-works', { params: { query: { contract, ...listed } } }));
export const planWork = (body: InputOf<typeof PlanWork>, key: string): Promise<PlannedWorkView> =>
  bodyOf(api.POST('/api/planned-works', { body, ...once(key) }));
export const approveWork = (id: string): Promise<PlannedWorkView> =>
  bodyOf(api.POST('/api/planned-works/{id}/approve', at(id)));
export const cancelWork = (id: string): Promise<PlannedWorkView> =>
  bodyOf(api.POST('/api/planned-works/{id}/cancel', at(id)));

export const listAssurance = (contract: string): Promise<{ items: AssuranceView[] }> =>
  bodyOf(api.GET('/api/assurance-periods', { params: { query: { contract } } }));
export const planAssurance = (body: InputOf<typeof PlanAssurance>, key: string): Promise<AssuranceView> =>
  bodyOf(api.POST('/api/assurance-periods', { body, ...once(key) }));
export const endAssurance = (id: string): Promise<AssuranceView> =>
  bodyOf(api.POST('/api/assurance-periods/{id}/end', at(id)));

export const listRunners = (contract: string): Promise<{ items: RunnerView[]; may: string[] }> =>
  bodyOf(api.GET('/api/runners', { params: { query: { contract } } }));
export const inviteRunner = (contract: string, name: string, key: string): Promise<{ id: string; token: string }> =>
  bodyOf(api.POST('/api/runners', { body: { contract, name }, ...once(key) }));
export const removeRunner = (id: string) => bodyOf(api.DELETE('/api/runners/{id}', at(id)));
export const listSources = (contract: string): Promise<{ items: AlertSourceView[]; may: string[] }> =>
  bodyOf(api.GET('/api/alert-sources', { params: { query: { contract } } }));
export const createSource = (
  body: InputOf<typeof CreateAlertSource>,
  key: string,
): Promise<{ id: string; path: string; token: string }> =>
  bodyOf(api.POST('/api/alert-sources', { body, ...once(key) }));
export const removeSource = (id: string) => bodyOf(api.DELETE('/api/alert-sources/{id}', at(id)));

export const listChecklists = (contract: string): Promise<{ items: ChecklistView[] }> =>
  bodyOf(api.GET('/api/checklists', { params: { query: { contract } } }));
export const listInspections = (query: Query): Promise<ListPage<InspectionRow>> =>
  bodyOf(api.GET('/api/inspections', { params: { query: query as never } }));
export const readInspection = (id: string): Promise<InspectionView> => bodyOf(api.GET('/api/inspections/{id}', at(id)));
export const collectInspection = (id: string): Promise<InspectionView> =>
  bodyOf(api.POST('/api/inspections/{id}/collect', at(id)));
export const fillItem = (id: string, item: string, body: InputOf<typeof FillItem>): Promise<InspectionView> =>
  bodyOf(api.PUT('/api/inspections/{id}/items/{item}', { params: { path: { id, item } }, body }));
export const signInspection = (
  id: string,
  body: InputOf<typeof SignInspection>,
  key: string,
): Promise<InspectionView> => bodyOf(api.POST('/api/inspections/{id}/sign', { ...at(id), body, ...once(key) }));
export const itemFileAddress = (id: string, file: string): string => `/api/inspections/${id}/files/${file}`;
export const paperAddress = (id: string): string => `/api/inspections/${id}/paper`;

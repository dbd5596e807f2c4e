import { createRouter } from '@tanstack/react-router';
import { homeRoute } from './app/home-route.tsx';
import { queryClient } from './app/query-client.ts';
import { rootRoute } from './app/root-route.ts';
import { parseSearch, stringifySearch } from './app/search-text.ts';
import { shellRoute } from './app/shell-route.ts';
import { accountRoute } from './pages/account/route.ts';
import { amendContractRoute, foundContractRoute } from './pages/amend/routes.ts';
import { analysisRoute, queriesRoute } from './pages/analysis/route.ts';
import { assetsRoute } from './pages/assets/route.ts';
import { caseRoute } from './pages/case/route.ts';
import { casesRoute } from './pages/cases/route.ts';
import { changePasswordRoute } from './pages/change-password/route.ts';
import { contractRoute } from './pages/contract/route.ts';
import { contractsRoute } from './pages/contracts/route.ts';
import { documentRoute } from './pages/document/route.ts';
import { documentsRoute } from './pages/documents/route.ts';
import { factsRoute } from './pages/facts/route.ts';
import { galleryRoute } from './pages/gallery/route.ts';
import { inspectionRoute } from './pages/inspection/route.ts';
import { inspectionsRoute } from './pages/inspections/route.ts';
import { ledgerRoute } from './pages/ledger/route.ts';
import { moneyRoute } from './pages/money/route.ts';
import { NotFoundPage } from './pages/not-found/not-found-page.tsx';
import { notFoundRoute } from './pages/not-found/route.ts';
import { noticesRoute } from './pages/notices/route.ts';
import { BrokenPage } from './pages/opening/broken-page.tsx';
import { OpeningPage } from './pages/opening/opening-page.tsx';
import { outreachRoute } from './pages/outreach/route.ts';
import { peopleRoute } from './pages/people/route.ts';
import { periodRoute } from './pages/period/route.ts';
import { periodsRoute } from './pages/periods/route.ts';
import { probeRoute } from './pages/probe/route.ts';
import { queryRoute, writeQueryRoute } from './pages/query/route.ts';
import { reportRoute } from './pages/report/route.ts';
import { rotaRoute } from './pages/rota/route.ts';
import { secondFactorRoute } from './pages/second-factor/route.ts';
import { settingsRoute } from './pages/settings/route.ts';
import { settlementRoute } from './pages/settlement/route.ts';
import { signInRoute } from './pages/sign-in/route.ts';
import { statusRoute } from './pages/status/route.ts';
import { surveyFormRoute } from './pages/survey/route.ts';
import { surveyRoute } from './pages/surveys/route.ts';
import { tasksRoute } from './pages/tasks/route.ts';
import { todayRoute } from './pages/today/route.ts';
import { watchRoute } from './pages/watch/route.ts';

/** One line per page; its lazy component, path and permission are in `pages/<name>/route.ts`. */
const pages = [
  notFoundRoute,
  homeRoute,
  todayRoute,
  casesRoute,
  caseRoute,
  reportRoute,
  tasksRoute,
  outreachRoute,
  surveyRoute,
  peopleRoute,
  accountRoute,
  documentsRoute,
  documentRoute,
  factsRoute,
  rotaRoute,
  noticesRoute,
  contractsRoute,
  foundContractRoute,
  contractRoute,
  amendContractRoute,
  ledgerRoute,
  moneyRoute,
  settingsRoute,
  settlementRoute,
  periodsRoute,
  periodRoute,
  analysisRoute,
  queriesRoute,
  writeQueryRoute,
  queryRoute,
  assetsRoute,
  watchRoute,
  probeRoute,
  statusRoute,
  inspectionsRoute,
  inspectionRoute,
  ...(galleryRoute === undefined ? [] : [galleryRoute]),
];

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    surveyFormRoute,
    changePasswordRoute,
    secondFactorRoute,
    shellRoute.addChildren(pages),
  ]),
  context: { queries: queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: BrokenPage,
  defaultPendingComponent: OpeningPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

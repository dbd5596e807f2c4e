import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Faults } from '../faults.ts';
import { html } from './html.ts';
import { layout, type Page, PageRefusal, type Visit } from './page.ts';
import { administration } from './pages/administration.ts';
import { archive } from './pages/archive.ts';
import { baseInformation } from './pages/base-information.ts';
import { billStock } from './pages/bill-stock.ts';
import { delivery } from './pages/delivery.ts';
import { issue } from './pages/issue.ts';
import { reports } from './pages/reports.ts';

const PAGES: readonly Page[] = [baseInformation, billStock, issue, archive, delivery, reports, administration];

/** Who may sign in at the e-invoice web. */
export const WEB_ACCOUNT = { user: 'inspector', password: 'sandbox-inspector' };

export interface WebRequest {
  readonly method: string;
  readonly url: URL;
  readonly cookie: string;
  readonly body: string;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The e-invoice system as people see it: a sign-in page and its seven functions. */
export function eInvoiceWeb(db: Pool, faults: Faults): (request: WebRequest) => Promise<WebAnswer> {
  const sessions = new Set<string>();
  return async (request) => {
    const { pathname } = request.url;
    if (faults.has('errors')) return answer('<h1>500</h1><p>系统异常，请联系管理员</p>', 500);
    if (faults.has('wrong-answers')) return answer('<!doctype html><title>医疗电子票据系统</title><body></body>');
    if (pathname === '/einvoice/login') return signIn(request, sessions);
    const session = /(?:^|; )einvoice=(\w+)/.exec(request.cookie)?.[1] ?? '';
    const page = PAGES.find(({ path }) => path === pathname);
    if (!sessions.has(session)) return redirect('/einvoice/login');
    if (!page) return pathname === '/einvoice/' ? redirect(issue.path) : answer('<h1>404</h1>', 404);
    return showPage(page, request, { db, faults });
  };
}

async function showPage(page: Page, request: WebRequest, tools: Pick<Visit, 'db' | 'faults'>): Promise<WebAnswer> {
  const form = new URLSearchParams(request.body);
  const visit: Visit = { ...tools, person: WEB_ACCOUNT.user, query: request.url.searchParams, form };
  let told = '';
  let wrong = '';
  if (request.method === 'POST' && page.act) {
    try {
      told = await page.act(visit);
      await tools.db.query('insert into operation_log (at, person, act) values (now(), $1, $2)', [visit.person, told]);
    } catch (error) {
      if (!(error instanceof PageRefusal)) throw error;
      wrong = error.message;
    }
  }
  return answer(layout(page.title, PAGES, await page.show(visit), told, wrong));
}

function signIn({ method, body }: WebRequest, sessions: Set<string>): WebAnswer {
  const form = new URLSearchParams(body);
  const right = form.get('user') === WEB_ACCOUNT.user && form.get('password') === WEB_ACCOUNT.password;
  if (method === 'POST' && right) {
    const session = randomBytes(16).toString('hex');
    sessions.add(session);
    return {
      ...redirect('/einvoice/'),
      headers: { location: '/einvoice/', 'set-cookie': `einvoice=${session}; Path=/; HttpOnly` },
    };
  }
  const wrong = method === 'POST' ? html`<p class="wrong" role="alert">用户名或密码错误</p>` : null;
  const page = layout(
    '登录',
    [],
    html`<div class="sign">${wrong}<form method="post"><label>用户名<input name="user"></label><label>密码<input name="password" type="password"></label><button>登录</button></form></div>`,
  );
  return answer(page, method === 'POST' ? 401 : 200);
}

function answer(body: string, status = 200): WebAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function redirect(location: string): WebAnswer {
  return { status: 303, headers: { location }, body: '' };
}

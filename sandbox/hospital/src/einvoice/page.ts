import type { Pool } from 'pg';
import type { Faults } from '../faults.ts';
import { type Html, html } from './html.ts';

export interface Visit {
  readonly db: Pool;
  readonly faults: Faults;
  readonly person: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
}

/** One function of the system: what it shows, and what its form does; the act's words stand above the page afterwards. */
export interface Page {
  readonly path: string;
  readonly title: string;
  show(visit: Visit): Promise<Html>;
  act?(visit: Visit): Promise<string>;
}

/** Told to the person on the page, instead of the act. */
export class PageRefusal extends Error {
  override readonly name = 'PageRefusal';
}

export function layout(title: string, pages: readonly Page[], body: Html, told = '', wrong = ''): string {
  const links = pages.map(
    (page) => html`<a href="${page.path}"${page.title === title ? CURRENT : null}>${page.title}</a>`,
  );
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · 医疗电子票据系统</title><style>${STYLE}</style></head>
<body><header><strong>医疗电子票据系统</strong><small>沙箱医院</small></header>
<div class="frame"><nav>${links}</nav><main><h1>${title}</h1>
${told ? html`<p class="told" role="status">${told}</p>` : null}${wrong ? html`<p class="wrong" role="alert">${wrong}</p>` : null}
${body}</main></div></body></html>`.html;
}

export function table(heads: readonly string[], rows: readonly (readonly (string | number | Html)[])[]): Html {
  if (rows.length === 0) return html`<p>没有记录</p>`;
  const head = heads.map((one) => html`<th>${one}</th>`);
  const lines = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`);
  return html`<table><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table>`;
}

export function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}

const CURRENT: Html = { html: ' aria-current="page"' };

const STYLE: Html = {
  html: `body{margin:0;font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1f2933;background:#f3f5f7}
header{background:#0b5c7a;color:#fff;padding:12px 24px;display:flex;gap:16px;align-items:baseline}
.frame{display:flex;min-height:calc(100vh - 50px)}nav{background:#fff;border-right:1px solid #d8dee4;padding:12px 0;min-width:180px}
nav a{display:block;padding:8px 24px;color:#1f2933;text-decoration:none}nav a[aria-current]{background:#e3f0f5;color:#0b5c7a;font-weight:600}
main{padding:16px 32px;flex:1}h1{font-size:20px}table{border-collapse:collapse;background:#fff;margin-top:12px}
th,td{border:1px solid #d8dee4;padding:6px 14px;text-align:left}th{background:#eef2f5}
form{display:flex;gap:12px;align-items:end;flex-wrap:wrap;background:#fff;border:1px solid #d8dee4;padding:12px 16px}
label{display:flex;flex-direction:column;font-size:13px}input{font:inherit;padding:4px 8px;border:1px solid #b6c0ca}
button{font:inherit;padding:5px 18px;background:#0b5c7a;color:#fff;border:0;cursor:pointer}
.told{background:#e4f4e8;border-left:4px solid #2e7d46;padding:8px 12px}.wrong{background:#fbe9e7;border-left:4px solid #b3261e;padding:8px 12px}
.sign{max-width:320px;margin:12vh auto;background:#fff;padding:24px 32px;border:1px solid #d8dee4}.sign form{display:block;border:0;padding:0}.sign label{margin-bottom:12px}`,
};

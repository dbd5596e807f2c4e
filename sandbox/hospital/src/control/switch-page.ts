import { html } from '../einvoice/html.ts';
import { FAULTS, type Fault, type Faults } from '../faults.ts';

const WORDS: Readonly<Record<Fault, string>> = {
  slow: '每个回答都慢',
  errors: '回答 500，HL7 回答 AE',
  'lost-answers': '事情办了，回答丢了',
  'wrong-answers': '状态 200，内容是错的',
  'expired-certificate': '证书昨天到期',
  'full-disk': '磁盘配额用尽，不能开票',
  'locked-table': '挂号表被锁住',
  dead: '全部没有人听',
};

export function switchPage(faults: Faults, addresses: Readonly<Record<string, string>>): string {
  const rows = FAULTS.map((fault) => {
    const on = faults.has(fault);
    return html`<tr><td><code>${fault}</code></td><td>${WORDS[fault]}</td><td><button data-fault="${fault}" data-on="${on ? 'false' : 'true'}">${on ? '关' : '开'}</button></td></tr>`;
  });
  const places = Object.entries(addresses).map(([name, address]) => html`<li>${name}: <code>${address}</code></li>`);
  return html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>沙箱医院 · 故障开关</title>
<style>body{font:15px/1.7 "Noto Sans CJK SC",sans-serif;margin:32px;color:#1f2933}td{padding:4px 16px;border-bottom:1px solid #d8dee4}button{padding:2px 18px}</style></head>
<body><h1>沙箱医院 · 故障开关</h1><table>${rows}</table><h2>地址</h2><ul>${places}</ul>
<script>for (const b of document.querySelectorAll('button')) b.onclick = async () => {
  await fetch('/faults/' + b.dataset.fault, { method: 'POST', body: JSON.stringify({ on: b.dataset.on === 'true' }) }); location.reload();
};</script></body></html>`.html;
}

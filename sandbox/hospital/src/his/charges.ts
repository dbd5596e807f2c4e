import { BEIJING, HisRefusal, inTransaction, need, type Operation } from './operation.ts';
import { enterTrade } from './trades.ts';

const unpaid: Operation = async (db, asked) => {
  const { rows } = await db.query(
    `select id as recipe_id, amount as should_money, amount as actual_money, to_char(billed_at ${BEIJING}) as billing_time,
            '1001' as dept_id, '内科门诊' as dept_name, '检验费' as fee_category_name, '11' as med_type, '1' as pay_merge
     from recipe where patient_id = $1 and not paid order by id`,
    [need(asked, 'patient_id')],
  );
  return rows;
};

const unpaidDetails: Operation = async (db, asked) => {
  const { rows } = await db.query(
    `select recipe.id as recipe_id, item ->> 'code' as project_code, item ->> 'name' as project_name,
            (item ->> 'count')::int as count, (item ->> 'price')::int as price
     from recipe, jsonb_array_elements(items) as item where recipe.id = $1`,
    [need(asked, 'recipe_id')],
  );
  return rows;
};

const settlementPre: Operation = async (db, asked) => {
  const { rows } = await db.query<{ total: string | null }>(
    'select sum(amount) as total from recipe where patient_id = $1 and id = any ($2) and not paid',
    [need(asked, 'patient_id'), recipes(asked)],
  );
  return { total_fee: Number(rows[0]?.total ?? 0), diagnose_list: [], feedetail_list: [] };
};

const commit: Operation = (db, asked) =>
  inTransaction(db, async (tx) => {
    const wanted = recipes(asked);
    const { rows } = await tx.query<{ amount: number }>(
      'update recipe set paid = true where patient_id = $1 and id = any ($2) and not paid returning amount',
      [need(asked, 'patient_id'), wanted],
    );
    if (rows.length !== wanted.length) throw new HisRefusal('516', '处方不存在或已缴费');
    const reconciliation_no = await enterTrade(tx, {
      business: 'charge',
      tradeNo: need(asked, 'trade_no'),
      channelPayId: asked.trade_channel_payid ?? '',
      terminal: asked.channel_id ?? 'weixin',
      amount: rows.reduce((sum, { amount }) => sum + amount, 0),
    });
    return { reconciliation_no };
  });

function recipes(asked: Readonly<Record<string, string>>): string[] {
  return need(asked, 'recipe_list').split(',');
}

const prepay: Operation = (db, asked) =>
  inTransaction(db, async (tx) => {
    const amount = Number(need(asked, 'amount'));
    if (!Number.isSafeInteger(amount) || amount <= 0) throw new HisRefusal('501', '金额错误');
    const { rows } = await tx.query<{ balance: number }>(
      'update stay set prepaid = prepaid + $2 where zyh = $1 returning prepaid - spent as balance',
      [need(asked, 'zyh'), amount],
    );
    const [stay] = rows;
    if (!stay) throw new HisRefusal('517', '住院号不存在');
    const reconciliation_no = await enterTrade(tx, {
      business: 'prepay',
      tradeNo: need(asked, 'trade_no'),
      channelPayId: asked.trade_channel_payid ?? '',
      terminal: 'weixin',
      amount,
    });
    return { amount, balance: stay.balance, reconciliation_no };
  });

const inHospital: Operation = async (db, asked) => {
  const { rows } = await db.query(
    `select stay.zyh, stay.zyh as inhosp_no, bed as bed_no, '1001' as dept_id, to_char(check_in ${BEIJING}) as check_in, '' as check_out,
            prepaid as fee_prepay, spent as fee_expend, prepaid - spent as fee_balance, 0 as fee_insurance
     from stay where zyh = $1 or patient_id = $2`,
    [asked.zyh ?? '', asked.id ?? ''],
  );
  if (!rows[0]) throw new HisRefusal('517', '没有在院记录');
  return rows[0];
};

export const chargeOperations = {
  'outpatient/unpaidfees': unpaid,
  'outpatient/unpaidfees_details': unpaidDetails,
  'outpatient/settlement_pre': settlementPre,
  'outpatient/charge_commit': commit,
  'inhospital/prepay': prepay,
  'patient/inhospital': inHospital,
};

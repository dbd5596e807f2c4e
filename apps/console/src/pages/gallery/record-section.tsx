import { PhoneOutlined, ToolOutlined } from '@ant-design/icons';
import { useMemo } from 'react';
import { Chart, Meter, Panel, Quote, StatusTag, Timeline, VerdictTag } from '../../kit/index.ts';
import styles from './gallery.module.css';

const months = ['1月', '2月', '3月', '4月', '5月', '6月'];
const kept = [31, 28, 42, 39, 35, 40];
const broken = [2, 4, 1, 3, 0, 1];

export function RecordSection() {
  const option = useMemo(
    () => ({
      legend: {},
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: months },
      yAxis: { type: 'value' },
      series: [
        { name: '守约', type: 'bar', stack: 'all', data: kept, color: 'var(--yn-kept-solid)' },
        { name: '违约', type: 'bar', stack: 'all', data: broken, color: 'var(--yn-broken-solid)' },
      ],
    }),
    [],
  );
  return (
    <div className={styles.stack}>
      <Panel title="Quote" note="条款原文在左，义务在页边" bare>
        <Quote
          clause="XY-4"
          words="日常故障：工作日10分钟内响应，1小时内解决；非工作日30分钟内响应，4小时内解决。当日24时前仍未解决的，须向院方报告并提供替代方案。"
          place="服务要求 三、故障处理"
        >
          <p className={styles.row}>
            <VerdictTag verdict="met" /> 响应：工作日 10 分钟，其他日 30 分钟
          </p>
          <p className={styles.row}>
            <VerdictTag verdict="at-risk" provisional /> 解决：工作日 1 小时，其他日 4 小时
          </p>
        </Quote>
        <Quote clause="XY-5" words="服务人员应保持通信畅通。">
          <StatusTag tone="neutral">无需义务：由 XY-2 至 XY-4 的响应时限覆盖</StatusTag>
        </Quote>
      </Panel>
      <div className={styles.two}>
        <Panel title="Meter">
          <div className={styles.stack}>
            <Meter label="条款覆盖" part={63} whole={65} note="已映射的条款 / 全部条款" />
            <Meter label="响应守约" part={5} whole={7} tone="kept" note="按时响应 / 已到期且有时限的事件" />
            <Meter label="回访满意" part={0} whole={0} />
          </div>
        </Panel>
        <Panel title="Chart">
          <Chart
            label="上半年每月守约与违约的时限数：违约最多在二月，四条"
            option={option}
            table={{
              columns: ['月份', '守约', '违约'],
              rows: months.map((month, index) => [month, kept[index] ?? 0, broken[index] ?? 0]),
            }}
          />
        </Panel>
      </div>
      <Panel title="Timeline">
        <Timeline
          entries={[
            {
              id: '1',
              at: '2026-02-14T16:40:00+08:00',
              title: '报障',
              by: '门诊部 · 电话',
              body: '挂号页面打不开。',
              tone: 'risk',
              icon: <PhoneOutlined />,
            },
            { id: '2', at: '2026-02-14T16:46:00+08:00', title: '响应', by: '小助手 · 电话', tone: 'kept' },
            {
              id: '3',
              at: '2026-02-14T16:50:00+08:00',
              title: '交接说明',
              by: '工程师',
              body: '疑似 HIS 号源接口超时，先切备用线路。',
              internal: true,
              icon: <ToolOutlined />,
            },
            {
              id: '4',
              at: '2026-02-15T00:05:00+08:00',
              title: '级别变更',
              by: '工程师',
              body: '由一般改为重大。',
              corrected: true,
            },
            {
              id: '5',
              at: '2026-02-15T09:10:00+08:00',
              recordedAt: '2026-02-15T11:00:00+08:00',
              title: '解决',
              by: '工程师 · 网页',
              tone: 'kept',
            },
          ]}
        />
      </Panel>
    </div>
  );
}

import { Button } from 'antd';
import { ApiFault } from '../../api/index.ts';
import { EmptyState, ErrorState, LoadingState, NoPermission, Panel } from '../../kit/index.ts';
import styles from './gallery.module.css';

export function StateSection() {
  return (
    <div className={styles.two}>
      <Panel title="EmptyState" bare>
        <EmptyState
          title="还没有事件"
          hint="医院或服务商报障后会显示在这里。"
          action={<Button type="primary">报障</Button>}
        />
      </Panel>
      <Panel title="ErrorState" bare>
        <ErrorState error={new ApiFault('internal', 500, { requestId: 'req_01hv3k9q7x' })} onRetry={() => {}} />
      </Panel>
      <Panel title="NoPermission" bare>
        <NoPermission />
      </Panel>
      <Panel title="LoadingState" bare>
        <LoadingState />
      </Panel>
    </div>
  );
}

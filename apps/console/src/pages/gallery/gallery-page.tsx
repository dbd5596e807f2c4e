import { Page, Tabs } from '../../kit/index.ts';
import { ClockSection } from './clock-section.tsx';
import { FormSection } from './form-section.tsx';
import { ListSection } from './list-section.tsx';
import { RecordSection } from './record-section.tsx';
import { StateSection } from './state-section.tsx';

/** The kit on one page, for whoever builds the next one. */
export function GalleryPage() {
  return (
    <Page
      title="Kit"
      lead="组件与状态一览，仅在开发时可见。 Every component in its states, in development only."
      crumbs={[{ label: '开发', to: '/' }, { label: 'Kit' }]}
    >
      <Tabs
        label="Kit"
        tabs={[
          { key: 'clock', label: '时限 Clocks', children: <ClockSection /> },
          { key: 'list', label: '列表 Lists', children: <ListSection /> },
          { key: 'record', label: '条款与事实 Records', children: <RecordSection /> },
          { key: 'form', label: '表单 Forms', children: <FormSection /> },
          { key: 'state', label: '状态 States', children: <StateSection /> },
        ]}
      />
    </Page>
  );
}

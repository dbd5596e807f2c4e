import { AppstoreAddOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { AssetView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Panel, QueryState, useAction } from '../../kit/index.ts';
import { ChosenPage, listAssets, takeModules } from '../../watch/index.ts';
import { AssetForm } from './asset-form.tsx';
import { AssetTree } from './asset-tree.tsx';

/** 资产: what a contract keeps running, who answers for it, what needs what. */
export function AssetsPage() {
  const { t } = useTranslation('assets');
  const [form, setForm] = useState<AssetView | 'new'>();
  return (
    <ChosenPage
      title={t('title')}
      lead={t('lead')}
      actions={(contract) => <Actions contract={contract} onAdd={() => setForm('new')} />}
    >
      {(contract) => <Sheet contract={contract} form={form} onForm={setForm} />}
    </ChosenPage>
  );
}

const useAssets = (contract: string) =>
  useQuery({ queryKey: ['assets', contract], queryFn: () => listAssets(contract) });

function Actions({ contract, onAdd }: { contract: string; onAdd: () => void }) {
  const { t } = useTranslation('assets');
  const { data } = useAssets(contract);
  const take = useAction({
    act: (_: undefined, key) => takeModules(contract, key),
    refresh: [['assets']],
    done: t('taken'),
  });
  if (!data?.may.includes('asset.manage')) return null;
  return (
    <>
      {data.modulesMissing > 0 && (
        <Button icon={<AppstoreAddOutlined />} loading={take.isPending} onClick={() => take.mutate(undefined)}>
          {t('take', { n: data.modulesMissing })}
        </Button>
      )}
      <Button type="primary" icon={<PlusOutlined />} onClick={onAdd}>
        {t('add')}
      </Button>
    </>
  );
}

interface SheetProps {
  readonly contract: string;
  readonly form: AssetView | 'new' | undefined;
  readonly onForm: (form: AssetView | 'new' | undefined) => void;
}

function Sheet({ contract, form, onForm }: SheetProps) {
  const { t } = useTranslation('assets');
  const query = useAssets(contract);
  return (
    <QueryState query={query}>
      {({ items, may }) => (
        <>
          {items.length === 0 ? (
            <EmptyState title={t('empty')} hint={t('emptyHint')} />
          ) : (
            <Panel bare>
              <AssetTree assets={items} {...(may.includes('asset.manage') && { onOpen: onForm })} />
            </Panel>
          )}
          <AssetForm contract={contract} assets={items} asset={form} onClose={() => onForm(undefined)} />
        </>
      )}
    </QueryState>
  );
}

import type { ContractView } from '@yinuo/api';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { bringIntoForce } from '../../contracts/index.ts';
import { DayInput, FormDrawer } from '../../kit/index.ts';

interface Signed {
  readonly signedOn: string;
  readonly startsOn?: string;
}

/** Signs a draft: from then on its term runs. */
export function BringIntoForce({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const { t } = useTranslation('contracts');
  const waits = contract.term.from === 'acceptance';
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t('inForce.title')}
      hint={t('inForce.hint')}
      act={({ signedOn, startsOn }: Signed) => bringIntoForce(contract.id, { signedOn, ...(startsOn && { startsOn }) })}
      refresh={[['contract', contract.id], ['contracts']]}
      done={t('inForce.done')}
      saveAs={t('inForce.action')}
    >
      <Form.Item name="signedOn" label={t('inForce.signedOn')} rules={[{ required: true }]}>
        <DayInput />
      </Form.Item>
      {waits && (
        <Form.Item name="startsOn" label={t('inForce.startsOn')} rules={[{ required: true }]}>
          <DayInput />
        </Form.Item>
      )}
    </FormDrawer>
  );
}

import { EllipsisOutlined } from '@ant-design/icons';
import type { CaseVerb } from '@yinuo/api';
import { Button, Drawer, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../../theme/preference.ts';
import { ACT_GROUPS, type FormAct } from './act-forms.ts';
import styles from './acts.module.css';

interface ActMenuProps {
  readonly may: readonly CaseVerb[];
  readonly onBegin: (verb: FormAct) => void;
}

/** Everything else that this person may do now, by purpose; a sheet from below on a phone. */
export function ActMenu({ may, onBegin }: ActMenuProps) {
  const { t } = useTranslation('caseActs');
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const groups = ACT_GROUPS.map(({ key, verbs }) => ({
    key,
    verbs: verbs.filter((verb) => may.includes(verb)),
  })).filter(({ verbs }) => verbs.length > 0);
  if (groups.length === 0) return null;
  const content = (
    <div className={styles.groups}>
      {groups.map(({ key, verbs }) => (
        <section key={key} aria-label={t(`groups.${key}`)}>
          <p className={styles.group}>{t(`groups.${key}`)}</p>
          {verbs.map((verb) => (
            <Button
              key={verb}
              type="text"
              block
              className={styles.verb ?? ''}
              onClick={() => {
                setOpen(false);
                onBegin(verb);
              }}
            >
              {t(`verbs.${verb}`)}
            </Button>
          ))}
        </section>
      ))}
    </div>
  );
  const button = (
    <Button icon={<EllipsisOutlined />} aria-expanded={open} onClick={() => setOpen(!open)}>
      {t('others')}
    </Button>
  );
  if (narrow) {
    return (
      <>
        {button}
        <Drawer open={open} onClose={() => setOpen(false)} placement="bottom" size="auto" title={t('others')}>
          {content}
        </Drawer>
      </>
    );
  }
  return (
    <Popover content={content} open={open} onOpenChange={setOpen} trigger="click" placement="bottomRight">
      {button}
    </Popover>
  );
}

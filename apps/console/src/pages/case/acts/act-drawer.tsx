import { DownOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import type { CaseDetail, CaseHead } from '@yinuo/api';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault } from '../../../api/index.ts';
import { type ActBodies, type ActPart, actOnCase } from '../../../cases/index.ts';
import { DetailDrawer, DraftNote, FaultAlert, useAction, useDraft, useFieldFaults } from '../../../kit/index.ts';
import { actBody } from './act-body.ts';
import { ACT_FORMS, type ActField, type FormAct } from './act-forms.ts';
import { ActInput } from './act-input.tsx';
import styles from './acts.module.css';
import { HappenedFields } from './happened-fields.tsx';
import { StaleNote } from './stale-note.tsx';
import { useVerbWords } from './verb-words.ts';

/** An act that was begun: which, with what already known. */
export interface BegunAct {
  readonly verb: FormAct;
  readonly part?: ActPart;
  /** Filled in beforehand: the demand that a notice fulfils, say. */
  readonly given?: Readonly<Record<string, unknown>>;
}

interface ActDrawerProps extends BegunAct {
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}

type Values = Record<string, unknown>;

/** The form of one act. A conflict keeps every typed word and says what happened meanwhile. */
export function ActDrawer({ detail, verb, part = {}, given = {}, onClose }: ActDrawerProps) {
  const { t } = useTranslation(['caseActs', 'common']);
  const words = useVerbWords();
  const queries = useQueryClient();
  const { fields, happened, call, danger } = ACT_FORMS[verb] as {
    fields: readonly ActField<Values>[];
    happened?: true;
    call?: true;
    danger?: true;
  };
  const [form] = Form.useForm<Values>();
  const about = part.order ?? part.request ?? given.demand ?? '';
  const draft = useDraft<Values>(`case.${detail.id}.${verb}.${about}`);
  const [opened] = useState(() => ({
    version: detail.version,
    facts: new Set(detail.timeline.map(({ id }) => id)),
  }));
  const [stale, setStale] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const [more, setMore] = useState(false);
  const showFieldFaults = useFieldFaults(form);
  const foldable = happened === true || fields.some((field) => field.folded);

  const send = useAction({
    act: ({ values, version }: { values: Values; version: number }, key) =>
      // The form is the API's body by construction: see ACT_FORMS.
      actOnCase(verb, detail.id, { ...actBody({ ...given, ...values }), version } as ActBodies[FormAct], key, part),
    refresh: [['case', detail.id], ['cases'], ['today']],
    done: t('caseActs:done', { act: words.name(verb) }),
    onDone: (head: CaseHead) => {
      queries.setQueryData<CaseDetail>(['case', detail.id], (before) => before && { ...before, ...head });
      draft.discard();
      onClose();
    },
    onFault: (error) => {
      if (asFault(error).code === 'state.stale') {
        setStale(true);
        void queries.invalidateQueries({ queryKey: ['case', detail.id] });
        return;
      }
      setMore(true);
      setFault(showFieldFaults(error) ? null : error);
    },
  });
  const still = detail.may.includes(verb);
  const submit = (values: Values): void => {
    setFault(null);
    send.mutate({ values, version: stale ? detail.version : opened.version });
  };

  const item = (field: ActField<Values>) => (
    <Form.Item
      key={field.name}
      name={field.name}
      label={t(`caseActs:labels.${field.label}`, { defaultValue: field.label })}
      rules={[{ required: field.required === true, message: t('caseActs:missing') }]}
    >
      <ActInput of={detail} field={field} />
    </Form.Item>
  );
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={words.name(verb)}
      width={560}
      actions={
        <>
          <Button onClick={onClose}>{t('common:acts.cancel')}</Button>
          <Button
            type="primary"
            danger={danger === true}
            loading={send.isPending}
            disabled={stale && !still}
            onClick={() => form.submit()}
          >
            {stale ? t('caseActs:stale.send') : words.name(verb)}
          </Button>
        </>
      }
    >
      <Form<Values>
        form={form}
        layout="vertical"
        className={styles.form ?? ''}
        initialValues={{ ...given, ...draft.found }}
        onValuesChange={(_, all) => draft.keep(all)}
        onFinish={submit}
        scrollToFirstError
      >
        <p className={styles.hint}>{words.hint(verb)}</p>
        {stale && <StaleNote detail={detail} known={opened.facts} still={still} />}
        <FaultAlert error={fault} />
        {fields.filter((field) => !field.folded).map(item)}
        {foldable && (
          <div className={styles.more}>
            <Button
              type="text"
              icon={<DownOutlined rotate={more ? 180 : 0} />}
              aria-expanded={more}
              onClick={() => setMore(!more)}
            >
              {t(happened === true ? 'caseActs:moreHappened' : 'caseActs:more')}
            </Button>
            <div hidden={!more} className={styles.form}>
              {happened === true && <HappenedFields call={call === true} />}
              {fields.filter((field) => field.folded).map(item)}
            </div>
          </div>
        )}
        <DraftNote draft={draft} onDiscard={() => form.setFieldsValue(emptied(form.getFieldsValue()))} />
      </Form>
    </DetailDrawer>
  );
}

const emptied = (values: Values): Values => Object.fromEntries(Object.keys(values).map((name) => [name, undefined]));

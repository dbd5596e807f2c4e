import type { PostView } from '@yinuo/api';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import {
  DayInput,
  type Detail,
  DetailDrawer,
  Details,
  useAction,
  useFieldFaults,
  useToast,
} from '../../../kit/index.ts';
import styles from '../people.module.css';
import { assignPost, vacatePost } from '../people-calls.ts';
import { ColleagueField } from './colleague-field.tsx';

/** One post with all who held it; its own organisation passes it on or leaves it vacant. */
export function PostDrawer({ post, onClose }: { post: PostView | undefined; onClose: () => void }) {
  const { t } = useTranslation('people');
  const text = useText();
  const { nameOf } = useContracts();
  const details = ({ kind, contract, holders }: PostView): Detail[] => [
    { label: t('post.kind'), value: t(`post.kinds.${kind}`) },
    { label: t('post.contract'), value: contract === null ? t('post.noContract') : text(nameOf(contract)) || '–' },
    {
      label: t('post.holders'),
      wide: true,
      value: holders.map(({ person, since, until }) => (
        <div key={`${person.id}-${since}`} className={until === null ? '' : styles.before}>
          {person.name} · {t('post.span', { since, until: until ?? t('post.now') })}
        </div>
      )),
    },
  ];
  return (
    <DetailDrawer open={post !== undefined} onClose={onClose} title={post && text(post.title)}>
      {post && <Details items={details(post)} />}
      {post?.may.includes('assign') && <PassOn post={post} />}
    </DetailDrawer>
  );
}

interface Values {
  readonly person: string;
  readonly since: string;
}

function PassOn({ post }: { post: PostView }) {
  const { t } = useTranslation('people');
  const toast = useToast();
  const [form] = Form.useForm<Values>();
  const showFieldFaults = useFieldFaults(form);
  const onFault = (error: unknown) => {
    if (!showFieldFaults(error)) toast.fault(error);
  };
  const refresh = [['posts']];
  const assign = useAction({
    act: ({ person, since }: Values, key) => assignPost(post.id, person, since, key),
    refresh,
    onFault,
    onDone: () => form.resetFields(),
  });
  const vacate = useAction({ act: (until: string, key) => vacatePost(post.id, until, key), refresh });
  const required = { required: true, message: t('required') };
  const leave = () => {
    const until: string | undefined = form.getFieldValue('since');
    if (until) vacate.mutate(until);
    else void form.validateFields(['since']);
  };
  return (
    <section>
      <h3 className={styles.heading}>{t('post.passOn')}</h3>
      <p className={styles.hint}>{t('post.passOnHint')}</p>
      <Form<Values> form={form} layout="vertical" onFinish={(values) => assign.mutate(values)}>
        <ColleagueField name="person" label={t('post.next')} />
        <Form.Item name="since" label={t('post.day')} rules={[required]}>
          <DayInput />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={assign.isPending}>
          {t('post.assign')}
        </Button>{' '}
        {post.may.includes('vacate') && (
          <Button onClick={leave} loading={vacate.isPending}>
            {t('post.vacate')}
          </Button>
        )}
      </Form>
    </section>
  );
}

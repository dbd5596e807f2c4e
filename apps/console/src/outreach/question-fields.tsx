import type { SurveyQuestion } from '@yinuo/api';
import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/index.ts';
import styles from './outreach.module.css';
import { SCORES } from './scores.ts';

/** The questions of a survey as form items, the same on a phone and for whoever telephones. */
export function QuestionFields({ questions }: { questions: readonly SurveyQuestion[] }) {
  const { t } = useTranslation(['outreach', 'rules']);
  const text = useText();
  return questions.map(({ id, type, title, options = [] }, index) => (
    <Form.Item
      key={id}
      name={id}
      label={`${index + 1}. ${text(title)}`}
      rules={type === 'text' ? [] : [{ required: true, message: t('rules:required') }]}
    >
      {type === 'text' ? (
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} />
      ) : (
        <Radio.Group
          className={styles.choices ?? ''}
          options={
            type === 'score'
              ? SCORES.map(({ score, words }) => ({ value: score, label: t(words) }))
              : options.map((option, at) => ({ value: at, label: text(option) }))
          }
        />
      )}
    </Form.Item>
  ));
}

import { useTranslation } from 'react-i18next';
import styles from '../settings.module.css';
import { CodeBlock } from '../shared/code-block.tsx';

const NODE = `import { Webhook } from 'standardwebhooks';

// body: the request body as it came, before any JSON.parse
const message = new Webhook(process.env.YINUO_SECRET).verify(body, headers);
console.log(message.type, message.data);`;

/** How the receiver proves that a delivery is ours. */
export function SignatureGuide({ titled = true }: { titled?: boolean }) {
  const { t } = useTranslation('settings');
  return (
    <section className={styles.guide}>
      {titled && <h3>{t('verify.title')}</h3>}
      <p>{t('verify.why')}</p>
      <ol>
        {t('verify.steps', { returnObjects: true }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t('verify.library')}</p>
      <CodeBlock code={NODE} label={t('verify.title')} />
    </section>
  );
}

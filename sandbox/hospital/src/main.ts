import { parseArgs } from 'node:util';
import { startHospital } from './start-hospital.ts';

/** What `./yinuo sandbox` runs: prints the addresses, ends with a signal. */
const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });
const stopped = new Promise<void>((stop) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
});
try {
  const hospital = await startHospital({ folder: values.data ?? 'sandbox-data', port: Number(values.port ?? 8500) });
  const { addresses, credentials } = hospital;
  const { his, web, database } = credentials;
  process.stdout.write(`Yinuo 医诺 sandbox hospital 沙箱医院
  faults 故障开关  ${addresses.switches}
  HIS             ${addresses.his}/api/…  access_token: ${his.accessToken}
  SOAP            ${addresses.soap}
  HL7 v2          ${addresses.hl7}
  e-invoice 票据   ${addresses.einvoice}  ${web.user} / ${web.password}
  database        ${addresses.database}/${database.database}  ${database.user} / ${database.password}
  test patient    T0001 测试患者
`);
  await stopped;
  await hospital.stop();
} catch (error) {
  process.stderr.write(`yinuo: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

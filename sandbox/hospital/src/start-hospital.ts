import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';
import { keptCertificate } from './certificate/kept-certificate.ts';
import { selfSigned } from './certificate/self-signed.ts';
import { switchBoard } from './control/switch-board.ts';
import { type HospitalDatabase, openDatabase } from './database/open-database.ts';
import { databaseDoor } from './doors/database-door.ts';
import { type Door, openDoor } from './doors/door.ts';
import { mllpDoor } from './doors/mllp-door.ts';
import { webDoor } from './doors/web-door.ts';
import { WEB_ACCOUNT } from './einvoice/web.ts';
import { Faults } from './faults.ts';
import { HIS_TOKEN } from './his/json-door.ts';
import { Traffic } from './traffic.ts';

export interface HospitalOptions {
  /** Folder of the hospital's own database; made when missing. */
  readonly folder: string;
  /** Of the switch board; the doors take the ports after it. 0: free ports, all of them. */
  readonly port: number;
  /** How late a slow answer comes. */
  readonly slowMs?: number;
}

export interface Hospital {
  readonly addresses: Readonly<Record<'switches' | 'his' | 'soap' | 'einvoice' | 'hl7' | 'database', string>>;
  readonly ports: Readonly<Record<'switches' | 'http' | 'https' | 'hl7' | 'database', number>>;
  readonly credentials: {
    readonly his: { readonly accessToken: string };
    readonly web: { readonly user: string; readonly password: string };
    readonly database: { readonly user: string; readonly password: string; readonly database: string };
    /** PEM: what a client must trust to reach the e-invoice web. */
    readonly authority: string;
  };
  readonly faults: Faults;
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;

/** A hospital's systems on loopback, with faults that can be switched. Rejects with EADDRINUSE for a taken port. */
export async function startHospital({ folder, port, slowMs = 8_000 }: HospitalOptions): Promise<Hospital> {
  const faults = new Faults(slowMs);
  const traffic = new Traffic();
  const database = await openDatabase(join(folder, 'database'));
  const good = await keptCertificate(join(folder, 'certificate.json'), Date.now());
  const ended = selfSigned(Date.now() - 91 * DAY_MS, Date.now() - DAY_MS);
  const web = webDoor(database.pool, faults, traffic);
  const secure = https.createServer(good, web);
  const opened: Door[] = [];
  const open = async (server: import('node:net').Server, offset: number) => {
    const door = await openDoor(server, port === 0 ? 0 : port + offset, traffic);
    opened.push(door);
    return door;
  };
  try {
    const board = await open(
      switchBoard(faults, () => addresses, good.cert),
      0,
    );
    const plain = await open(http.createServer(web), 1);
    const tls = await open(secure, 2);
    const hl7 = await open(mllpDoor(database.pool, faults), 3);
    const sql = await open(databaseDoor(database, faults), 4);
    const addresses = addressesOf(board.port, plain.port, tls.port, hl7.port, sql.port);
    wireFaults({ faults, database, doors: [plain, tls, hl7, sql], secure, good, ended });
    return {
      addresses,
      ports: { switches: board.port, http: plain.port, https: tls.port, hl7: hl7.port, database: sql.port },
      credentials: {
        his: { accessToken: HIS_TOKEN },
        web: WEB_ACCOUNT,
        database: { ...database.watcher, database: database.database },
        authority: good.cert,
      },
      faults,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }

  async function stop(): Promise<void> {
    for (const door of opened) await door.shut();
    await database.stop();
  }
}

interface Wiring {
  readonly faults: Faults;
  readonly database: HospitalDatabase;
  readonly doors: readonly Door[];
  readonly secure: https.Server;
  readonly good: { key: string; cert: string };
  readonly ended: { key: string; cert: string };
}

function wireFaults({ faults, database, doors, secure, good, ended }: Wiring): void {
  faults.onSwitch('expired-certificate', async (on) => secure.setSecureContext(on ? ended : good));
  faults.onSwitch('locked-table', (on) => database.holdRegistrations(on));
  faults.onSwitch('full-disk', async (on) => {
    const used = on ? 'quota_bytes' : 'quota_bytes * 418 / 1000';
    await database.pool.query(`update storage set used_bytes = ${used} where name = 'einvoice'`);
  });
  faults.onSwitch('dead', async (on) => {
    for (const door of doors) await (on ? door.shut() : door.reopen());
  });
}

function addressesOf(board: number, plain: number, secure: number, hl7: number, sql: number): Hospital['addresses'] {
  return {
    switches: `http://127.0.0.1:${board}/`,
    his: `http://127.0.0.1:${plain}`,
    soap: `http://127.0.0.1:${plain}/soap`,
    einvoice: `https://localhost:${secure}/einvoice/`,
    hl7: `mllp://127.0.0.1:${hl7}`,
    database: `postgresql://127.0.0.1:${sql}`,
  };
}

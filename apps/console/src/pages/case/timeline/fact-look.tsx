import {
  AlertFilled,
  BellFilled,
  CheckOutlined,
  CloseOutlined,
  EditOutlined,
  EnvironmentOutlined,
  LinkOutlined,
  MessageOutlined,
  PaperClipOutlined,
  PauseOutlined,
  PhoneOutlined,
  SwapOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Tone } from '../../../theme/palette.ts';

interface Look {
  readonly tone: Tone;
  readonly icon: ReactNode;
}

const plain: Look = { tone: 'neutral', icon: <EditOutlined /> };
const moved: Look = { tone: 'pending', icon: <SwapOutlined /> };
const said: Look = { tone: 'pending', icon: <MessageOutlined /> };
const done: Look = { tone: 'kept', icon: <CheckOutlined /> };

const LOOKS: Readonly<Record<string, Look>> = {
  reported: { tone: 'risk', icon: <AlertFilled /> },
  responded: { tone: 'kept', icon: <PhoneOutlined /> },
  resolved: done,
  closed: done,
  answered: done,
  replied: said,
  notified: said,
  requested: said,
  'request-promised': said,
  'request-answered': said,
  'followed-up': { tone: 'pending', icon: <PhoneOutlined /> },
  'solution-accepted': done,
  'work-order-returned': done,
  'demand-met': done,
  arrived: { tone: 'kept', icon: <EnvironmentOutlined /> },
  'handed-off': moved,
  'handed-over': moved,
  assigned: moved,
  escalated: moved,
  attached: { tone: 'neutral', icon: <PaperClipOutlined /> },
  linked: { tone: 'neutral', icon: <LinkOutlined /> },
  merged: { tone: 'neutral', icon: <LinkOutlined /> },
  'merged-in': { tone: 'neutral', icon: <LinkOutlined /> },
  paused: { tone: 'neutral', icon: <PauseOutlined /> },
  reopened: { tone: 'risk', icon: <UndoOutlined /> },
  undone: { tone: 'neutral', icon: <UndoOutlined /> },
  warned: { tone: 'risk', icon: <BellFilled /> },
  breached: { tone: 'broken', icon: <CloseOutlined /> },
  'demand-raised': { tone: 'broken', icon: <BellFilled /> },
};

/** Tone and mark of a fact on the line. */
export const factLook = (type: string): Look => LOOKS[type.replace(/^case\./, '')] ?? plain;

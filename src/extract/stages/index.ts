import { appeal } from './appeal.ts';
import { byOrder } from './by-order.ts';
import { charged } from './charged.ts';
import { contempt } from './contempt.ts';
import { criminal } from './criminal.ts';
import { defaulted } from './default.ts';
import { dismissed } from './dismissed.ts';
import { distribution } from './distribution.ts';
import { emergencyRelief } from './emergency-relief.ts';
import { filedLately } from './filed-lately.ts';
import { forRelief } from './for-relief.ts';
import { judgment } from './judgment.ts';
import { order } from './order.ts';
import { other } from './other.ts';
import { settled } from './settled.ts';
import { settledComplaint } from './settled-complaint.ts';
import { subpoena } from './subpoena.ts';
import { summaryJudgment } from './summary-judgment.ts';
import { verdict } from './verdict.ts';

/** The rules for stages. What comes after a complaint is read first: beside it an older complaint is background. */
export const STAGES_RULES = [
  judgment,
  defaulted,
  summaryJudgment,
  contempt,
  verdict,
  appeal,
  dismissed,
  emergencyRelief,
  order,
  criminal,
  distribution,
  subpoena,
  charged,
  filedLately,
  forRelief,
  byOrder,
  settled,
  settledComplaint,
  other,
];

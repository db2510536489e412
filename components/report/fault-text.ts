import type { ReportPageWords } from '../i18n/report';
import type { Fault } from './api';

/** What is wrong with a chain, in words. */
export function faultText(fault: Fault, { faults }: Pick<ReportPageWords, 'faults'>): string {
  if (fault.kind === 'missing') return faults.missing(fault.before, fault.after);
  if (fault.kind === 'swapped') return faults.swapped(fault.place, fault.other);
  if (fault.kind === 'other') return faults.other;
  return 'place' in fault ? faults[fault.kind](fault.place) : faults[fault.kind](fault.from, fault.to);
}

import type { Action, FindingType } from '../../lib/model/finding';
import type { Label, LabelledDocument } from '../../tests/corpus/corpus';
import type { Form } from '../../tests/corpus/forms';

/** What a scanner says of one place. Offsets are UTF-16 code units of the document. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly action: Action;
}

/** A scanner as the scorer sees it. */
export type Detector = (document: LabelledDocument) => readonly Found[];

/** How many were there, and how many of them were found. */
export interface Share {
  total: number;
  hit: number;
}

/** A value that was missed, or a finding that should not be. */
export interface Fault {
  readonly kind: 'missed' | 'false';
  readonly document: LabelledDocument;
  readonly place: Pick<Label, 'start' | 'end' | 'type'> & { readonly form?: Form };
}

/** How good a scanner is on labelled documents. */
export interface Score {
  /** By type, then by form. */
  readonly types: ReadonlyMap<FindingType, ReadonlyMap<Form, Share>>;
  /** A finding of the right type covers the value. */
  readonly recall: Share;
  readonly plain: Share;
  readonly disguised: Share;
  /** A finding of any type covers the value. */
  readonly untyped: Share;
  /** Findings that stop a post, and how many of them stand on a value of their type. */
  readonly precision: Share;
  /** The same, notices included. */
  readonly precisionWithNotices: Share;
  /** Documents with nothing to find, and how many were stopped, or had any finding at all. */
  readonly cleanStopped: Share;
  readonly cleanFlagged: Share;
  /** Marks, and clean documents with words of secrecy in which a mark was found. */
  readonly secrecy: Share;
  readonly secrecyFalse: Share;
  /** Documents that must be stopped, and how many are. */
  readonly stopped: Share;
  readonly faults: readonly Fault[];
}

/** Types that alone stop no post. */
const HARMLESS: readonly FindingType[] = ['landline', 'email', 'qq', 'plate', 'person-name'];
const SECRECY: readonly FindingType[] = ['marking', 'internal-marking'];
const SECRECY_WORDS = /密|内部|公开|★/;
/** Words are found when a finding touches them; of a number, at least half of what both cover must be common. */
const WORDY: readonly FindingType[] = ['address', 'credential', 'score', 'sensitive-fact', ...SECRECY];

/** Scores a scanner on documents with known values. */
export function score(documents: readonly LabelledDocument[], detect: Detector): Score {
  const tally = new Tally();
  for (const document of documents) tally.add(document, detect(document));
  return tally;
}

const share = (): Share => ({ total: 0, hit: 0 });
const count = (into: Share, hit: boolean) => {
  into.total++;
  if (hit) into.hit++;
};

type Place = Pick<Label, 'start' | 'end'>;
const overlap = (a: Place, b: Place) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function covers(found: Place, label: Label): boolean {
  const common = overlap(found, label);
  if (WORDY.includes(label.type)) return common > 0;
  return common * 2 >= Math.max(found.end, label.end) - Math.min(found.start, label.start);
}

class Tally implements Score {
  readonly types = new Map<FindingType, Map<Form, Share>>();
  readonly recall = share();
  readonly plain = share();
  readonly disguised = share();
  readonly untyped = share();
  readonly precision = share();
  readonly precisionWithNotices = share();
  readonly cleanStopped = share();
  readonly cleanFlagged = share();
  readonly secrecy = share();
  readonly secrecyFalse = share();
  readonly stopped = share();
  readonly faults: Fault[] = [];

  add(document: LabelledDocument, found: readonly Found[]): void {
    const required = document.labels.filter(({ optional }) => !optional);
    for (const label of required) this.addLabel(document, label, found);
    for (const finding of found) this.addFinding(document, finding);
    const stops = found.some(({ action }) => action !== 'notice');
    if (required.some(({ type }) => !HARMLESS.includes(type))) count(this.stopped, stops);
    if (required.length === 0) this.addClean(document, found, stops);
  }

  private addLabel(document: LabelledDocument, label: Label, found: readonly Found[]): void {
    const near = found.filter((finding) => covers(finding, label));
    const hit = near.some(({ type }) => type === label.type);
    count(this.recall, hit);
    count(label.form === 'plain' ? this.plain : this.disguised, hit);
    count(this.untyped, near.length > 0);
    count(this.cell(label), hit);
    if (SECRECY.includes(label.type))
      count(
        this.secrecy,
        near.some(({ type }) => SECRECY.includes(type)),
      );
    if (!hit) this.faults.push({ kind: 'missed', document, place: label });
  }

  private addFinding(document: LabelledDocument, finding: Found): void {
    const right = document.labels.some((label) => label.type === finding.type && overlap(finding, label) > 0);
    count(this.precisionWithNotices, right);
    if (finding.action === 'notice') return;
    count(this.precision, right);
    if (!right) this.faults.push({ kind: 'false', document, place: finding });
  }

  private addClean(document: LabelledDocument, found: readonly Found[], stops: boolean): void {
    const unexpected = ({ type, start, end }: Found) =>
      !document.labels.some((label) => label.type === type && overlap(label, { start, end }) > 0);
    count(this.cleanStopped, stops);
    count(this.cleanFlagged, found.some(unexpected));
    if (SECRECY_WORDS.test(document.text)) {
      count(
        this.secrecyFalse,
        found.some(({ type, action }) => SECRECY.includes(type) && action !== 'notice'),
      );
    }
  }

  private cell({ type, form }: Label): Share {
    const forms = this.types.get(type) ?? new Map<Form, Share>();
    const cell = forms.get(form) ?? share();
    this.types.set(type, forms.set(form, cell));
    return cell;
  }
}

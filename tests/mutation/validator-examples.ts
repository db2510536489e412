import type * as validators from '../../lib/detect/checksum';
import { Random } from '../corpus/random';
import { bankCard, hongKongId, taiwanId, withMod112 } from '../corpus/values/cards';

type Validators = typeof validators;

/** A value, the validator that judges it, and what it must say. */
export interface Example {
  readonly validator: keyof Validators;
  readonly value: string;
  readonly holds: boolean;
}

/** Written down from the standards, not made by any code here. */
const KNOWN: readonly Example[] = [
  ['holdsMod112', '11010119000307007X', true],
  ['holdsMod112', '110101190003070071', false],
  ['holdsLuhn', '4111111111111111', true],
  ['holdsLuhn', '4111111111111112', false],
  ['holdsHongKongCheck', 'A1234563', true],
  ['holdsHongKongCheck', 'A1234569', false],
  ['holdsHongKongCheck', 'AB9876543', true],
  ['holdsTaiwanCheck', 'A123456789', true],
  ['holdsTaiwanCheck', 'A123456788', false],
  ['holdsCreditCheck', '91350100M000100Y43', true],
  ['holdsCreditCheck', '91350100M000100Y44', false],
  ['isBirthDate', '19000101', true],
  ['isBirthDate', '18991231', false],
  ['isBirthDate', '20491231', true],
  ['isBirthDate', '20500101', false],
  ['isBirthDate', '20120229', true],
  ['isBirthDate', '20130229', false],
  ['isBirthDate', '19000229', false],
  ['isBirthDate', '20000229', true],
  ['isBirthDate', '20120431', false],
  ['isBirthDate', '20120430', true],
  ['isBirthDate', '20120631', false],
  ['isBirthDate', '20120931', false],
  ['isBirthDate', '20121131', false],
  ['isBirthDate', '20120131', true],
  ['isBirthDate', '20120132', false],
  ['isBirthDate', '20120100', false],
  ['isBirthDate', '20120001', false],
  ['isBirthDate', '20121201', true],
  ['isBirthDate', '20121301', false],
].map(([validator, value, holds]) => ({ validator, value, holds }) as Example);

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code by GB 32100-2015: the weights are the powers of 3 modulo 31. */
function creditCode(random: Random): string {
  let code = random.pick(['12', '91', '52']);
  while (code.length < 17) code += random.pick([...CREDIT]);
  let weight = 1;
  let sum = 0;
  for (const char of code) {
    sum += weight * CREDIT.indexOf(char);
    weight = (weight * 3) % 31;
  }
  return code + CREDIT.charAt((31 - (sum % 31)) % 31);
}

const MAKERS = {
  holdsMod112: (random: Random) => withMod112(random.digits(17)),
  holdsLuhn: bankCard,
  holdsHongKongCheck: (random: Random) => hongKongId(random).replaceAll(/[()]/g, ''),
  holdsTaiwanCheck: taiwanId,
  holdsCreditCheck: creditCode,
} satisfies Partial<Record<keyof Validators, (random: Random) => string>>;

/** Known values, and many made by the standards in another way than the validators work. */
export function validatorExamples(): Example[] {
  const random = new Random(2024);
  const made = Object.entries(MAKERS).flatMap(([validator, make]) =>
    Array.from({ length: 300 }, () => ({ validator: validator as keyof Validators, value: make(random), holds: true })),
  );
  return [...KNOWN, ...made];
}

/** Examples a set of validators gets wrong. */
export function wrongExamples(judges: Validators, examples: readonly Example[]): Example[] {
  return examples.filter(({ validator, value, holds }) => judges[validator](value) !== holds);
}

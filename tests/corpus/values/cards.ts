import type { Random } from '../random';

const REGIONS = ['110101', '110105', '310115', '440106', '320102', '330106', '510107', '420111', '610113'];
const MOD_11_2 = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TAIWAN = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

const two = (value: number) => String(value).padStart(2, '0');
const monthDay = (random: Random) => two(random.int(1, 12)) + two(random.int(1, 28));

/** Any 17 digits with their check character. */
export const withMod112 = (digits: string) =>
  digits + '10X98765432'.charAt(MOD_11_2.reduce((sum, weight, i) => sum + weight * Number(digits.charAt(i)), 0) % 11);

/** Resident ID number of nobody: birth year 1900. */
export const residentId = (random: Random) =>
  withMod112(`${random.pick(REGIONS)}1900${monthDay(random)}${random.digits(3)}`);

/** First generation, 15 digits. */
export const oldResidentId = (random: Random) => `${random.pick(REGIONS)}00${monthDay(random)}${random.digits(3)}`;

/** Residence permit of people from Hong Kong, Macau and Taiwan. */
export const residencePermit = (random: Random) =>
  withMod112(`${random.pick(['810000', '820000', '830000'])}1900${monthDay(random)}${random.digits(3)}`);

export const studentNumber = (random: Random) => {
  const letter = random.pick(['G', 'G', 'G', 'G', 'L', 'J']);
  return (
    letter + (letter === 'L' ? `${random.pick(REGIONS)}1900${monthDay(random)}${random.digits(4)}` : residentId(random))
  );
};

export const disabilityCard = (random: Random) => residentId(random) + random.int(1, 7) + random.int(1, 4);

/** Card number that holds the Luhn check, 16 or 19 digits. */
export function bankCard(random: Random): string {
  const [bin, length] = random.pick([
    ['622202', 19],
    ['622848', 19],
    ['621700', 19],
    ['621661', 19],
    ['622588', 16],
    ['621226', 19],
  ] as const);
  const body = `${bin}0000${random.digits(length - 11)}`;
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const doubled = i % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return body + ((10 - (sum % 10)) % 10);
}

export const passport = (random: Random) =>
  random.pick([`E${random.digits(8)}`, `E${random.pick([...'ABCDEFGHJ'])}${random.digits(7)}`, `G${random.digits(8)}`]);

export const travelPermit = (random: Random) => random.pick(['H', 'M', 'C']) + random.digits(8);

export function hongKongId(random: Random): string {
  const letter = random.pick([...LETTERS]);
  const digits = random.digits(6);
  const sum = [36, LETTERS.indexOf(letter) + 10, ...[...digits].map(Number)].reduce(
    (total, value, i) => total + value * (9 - i),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return `${letter}${digits}(${check === 10 ? 'A' : check})`;
}

export function taiwanId(random: Random): string {
  const letter = random.pick([...TAIWAN]);
  const code = TAIWAN.indexOf(letter) + 10;
  const digits = random.pick(['1', '2']) + random.digits(7);
  const values = [Math.floor(code / 10), code % 10, ...[...digits].map(Number)];
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  const sum = values.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
  return `${letter}${digits}${(10 - (sum % 10)) % 10}`;
}

export const foreignIdentity = (random: Random) => random.pick([hongKongId, taiwanId])(random);

/** Year, province, office, type, sex, serial. */
export const teacherCertificate = (random: Random) =>
  `${random.int(2005, 2023)}${random.pick(['11', '31', '44', '32', '33', '51'])}${random.digits(3)}${random.int(1, 7)}${random.int(1, 2)}${random.digits(6)}`;

export const birthCertificate = (random: Random) => random.pick([...LETTERS]) + random.digits(9);

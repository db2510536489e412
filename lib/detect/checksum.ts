const MOD_11_2_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const MOD_11_2_CHECKS = '10X98765432';

/** Whether the last of 18 characters is the check character of the 17 digits before it (ISO 7064 MOD 11-2, GB 11643-1999). */
export function holdsMod112(value: string): boolean {
  const sum = MOD_11_2_WEIGHTS.reduce((total, weight, i) => total + weight * digitAt(value, i), 0);
  return value.charAt(17) === MOD_11_2_CHECKS.charAt(sum % 11);
}

/** Whether the digits hold the Luhn check (ISO/IEC 7812-1). */
export function holdsLuhn(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    const digit = digitAt(value, value.length - 1 - i);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether `YYYYMMDD` is a day of the calendar between 1900 and 2049. No clock is asked: the same text always gets the same answer. */
export function isBirthDate(value: string): boolean {
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(4, 6));
  const day = Number(value.slice(6, 8));
  if (!(year >= 1900 && year <= 2049 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Whether a Hong Kong identity number (one or two letters, six digits, check character) holds its check (modulo 11, a missing letter counts 36). */
export function holdsHongKongCheck(value: string): boolean {
  const padded = value.padStart(9, ' ');
  if (!/^[A-Z ][A-Z]\d{6}[\dA]$/.test(padded)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const character = padded.charAt(i);
    sum += (9 - i) * (character === ' ' ? 36 : Number.parseInt(character, 36));
  }
  return sum % 11 === 0;
}

/** Numbers of the letters A to Z in identity numbers of Taiwan. */
const TAIWAN_LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Whether an identity number of Taiwan (a letter, nine digits) holds its check. */
export function holdsTaiwanCheck(value: string): boolean {
  const letter = TAIWAN_LETTERS.indexOf(value.charAt(0)) + 10;
  let sum = Math.floor(letter / 10) + (letter % 10) * 9 + digitAt(value, 9);
  for (let i = 1; i < 9; i++) sum += (9 - i) * digitAt(value, i);
  return letter > 9 && sum % 10 === 0;
}

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether 18 characters are a unified social credit code with its check (GB 32100-2015, modulo 31). */
export function holdsCreditCheck(value: string): boolean {
  if (!/^(?:1[1239]|5[1239]|9[123])[\dA-Z]{16}$/.test(value)) return false;
  const sum = CREDIT_WEIGHTS.reduce((total, weight, i) => total + weight * CREDIT_ALPHABET.indexOf(value.charAt(i)), 0);
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31) === value.charAt(17);
}

function digitAt(value: string, at: number): number {
  return value.charCodeAt(at) - 0x30;
}

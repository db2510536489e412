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

function digitAt(value: string, at: number): number {
  return value.charCodeAt(at) - 0x30;
}

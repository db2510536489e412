declare module 'id-validator' {
  export default class IdValidator {
    isValid(id: string): boolean;
  }
}
declare module 'validator/es/lib/isCreditCard' {
  export default function isCreditCard(text: string): boolean;
}

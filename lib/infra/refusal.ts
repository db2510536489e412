/** A request that cannot be granted. The message is shown to the person who asked: it says why and what to do. */
export class Refusal extends Error {}

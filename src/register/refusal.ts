/** A command refuses to go on; nothing was changed. The message says in Russian why and what to do. */
export class Refusal extends Error {}

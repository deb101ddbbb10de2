/** Something that the person can mend: commands show the message alone, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}

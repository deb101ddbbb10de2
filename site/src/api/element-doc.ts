export interface Described {
  /** Empty for the default slot. */
  name: string;
  description?: string;
  default?: string;
}

/** What an element's class says of itself in its comments, as a custom-elements manifest has it. */
export interface ElementDoc {
  tagName: string;
  description?: string;
  attributes?: readonly Described[];
  events?: readonly Described[];
  cssParts?: readonly Described[];
  cssProperties?: readonly Described[];
  cssStates?: readonly Described[];
  slots?: readonly Described[];
}

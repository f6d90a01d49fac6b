/** Made by commands/compile-packs.ts. */
declare module 'virtual:built-in-packs' {
  /** JSON of a CompiledEngine */
  export const compiledEngine: string;
  /** JSON of Pack[], without what only judging needs */
  export const shownPacks: string;
}

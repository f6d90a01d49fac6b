/** JSON of a CompiledEngine without the sentences about claims; made by commands/compile-packs.ts, as the next. */
declare module 'virtual:compiled-engine' {
  const json: string;
  export default json;
}

/** JSON of its sentences. */
declare module 'virtual:claim-sentences' {
  const json: string;
  export default json;
}

/** JSON of Pack[], without what only judging needs. */
declare module 'virtual:shown-packs' {
  const json: string;
  export default json;
}

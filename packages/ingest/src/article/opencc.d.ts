/** The library ships its tables without types: pairs `傳 传` divided by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}

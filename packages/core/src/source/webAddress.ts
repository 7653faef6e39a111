/** What an address of the web looks like, for the schemas of records. */
export const webPattern = /^https?:\/\/\S+$/;

/** Where a browser may be led: `https://example.org/a` as it is, null for anything but http and https. */
export function webAddress(url: string | null): string | null {
  return url !== null && webPattern.test(url) ? url : null;
}

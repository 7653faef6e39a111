import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the open internet: `93.184.216.34` is; `127.0.0.1`, `10.0.0.1`, `169.254.169.254`,
 * `100.64.0.1`, `::1`, `::ffff:127.0.0.1`, `64:ff9b::7f00:1` and whatever cannot be read are not. An IPv6 address that
 * carries another inside (6to4, Teredo, NAT64) is none, whatever it carries.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || text.includes('%')) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  // Of IPv6, only what is handed out to networks: 2000::/3.
  return address.kind() === 'ipv4' || (address.toByteArray()[0]! & 0xe0) === 0x20;
}

import type { NetworkInterfaceInfo } from 'node:os';

/** Adapters that no phone of the room can reach: of virtual machines, containers and private networks. */
const VIRTUAL_NAME =
  /^(docker|br-|veth|virbr|vmnet|vmware|vbox|virtualbox|vethernet|hyper-v|utun|tun|tap|ppp|wg|tailscale|zt|zerotier|ham|lxc|lxd|cni|flannel|podman|bridge|awdl|llw|anpi|npcap|loopback)/i;
const VIRTUAL_MAC = /^(00:50:56|00:0c:29|00:05:69|08:00:27|0a:00:27|00:15:5d|00:1c:42|02:42)/i;
const WIRELESS_NAME = /^(wl|wi-?fi|ath|ra\d)/i;

const PRIVATE = /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/;
/** 100.64.0.0/10, shared by carriers and by private networks laid over the internet. */
const SHARED = /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/**
 * How likely the phones of a room reach an address (live page, Venue facts); more is better. A physical adapter comes
 * before any virtual one, then a private address before a public one, then Wi-Fi, which the phones are on.
 */
export function interfaceScore(
  name: string,
  { address, mac, netmask }: Pick<NetworkInterfaceInfo, 'address' | 'mac' | 'netmask'>,
): number {
  const virtual = VIRTUAL_NAME.test(name) || VIRTUAL_MAC.test(mac) || netmask === '255.255.255.255';
  const range = PRIVATE.test(address) ? 4 : SHARED.test(address) ? 0 : 2;
  return (virtual ? 0 : 8) + range + (WIRELESS_NAME.test(name) ? 1 : 0);
}

import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { addressesOf } from '../../src/server/addresses.ts';

const at = (address: string, rest: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo[] => [
  {
    address,
    netmask: '255.255.255.0',
    family: 'IPv4',
    mac: '3c:22:fb:00:00:01',
    internal: false,
    cidr: null,
    ...rest,
  } as NetworkInterfaceInfo,
];

test('the phones are told of Wi-Fi first, and of virtual adapters last', () => {
  const interfaces = {
    lo: at('127.0.0.1', { internal: true }),
    docker0: at('172.17.0.1', { mac: '02:42:ac:11:00:02' }),
    tailscale0: at('100.101.2.3', { netmask: '255.255.255.255' }),
    'Ethernet 3': at('192.168.56.1', { mac: '0a:00:27:00:00:11' }),
    eth1: at('81.2.3.4'),
    eth0: at('10.0.0.7'),
    wlp2s0: at('192.168.1.20'),
    eth2: at('169.254.9.9'),
  };
  expect(addressesOf(undefined, 80, { interfaces }).network).toEqual([
    'http://192.168.1.20:80/',
    'http://10.0.0.7:80/',
    'http://81.2.3.4:80/',
    'http://172.17.0.1:80/',
    'http://192.168.56.1:80/',
    'http://100.101.2.3:80/',
  ]);
});

test.each([
  ['10.1.2.3', 'http://10.1.2.3:80/'],
  ['room.example:8080', 'http://room.example:8080/'],
  ['fe80::1', 'http://[fe80::1]:80/'],
  ['[fe80::1]:81', 'http://[fe80::1]:81/'],
])('the address %s, once told, is the only one', (address, url) => {
  expect(addressesOf(undefined, 80, { address })).toEqual({ local: 'http://localhost:80/', network: [url] });
});

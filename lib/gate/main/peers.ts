import { NativeDOMException, type Realm, wrapClass } from './natives';

/** Connections between browsers are no requests: nothing below this layer sees them, so there are none. */
export function closePeers(realm: Realm): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) {
    wrapClass(realm, name, () => {
      throw new NativeDOMException('Peer connections are switched off on this site', 'NotAllowedError');
    });
  }
}

package it.creditoprepagato.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import it.creditoprepagato.shared.Sha256;

/**
 * What is counted together.
 *
 * @param bucket what it does, and who it is as a hash
 */
public record Source(String bucket) {

	private static final int NETWORK_BYTES = 8;

	/**
	 * Somebody who does something.
	 * @param what {@code tickets.message}
	 * @param who an account, a customer, an address of mail; of any length
	 */
	public static Source of(String what, String who) {
		return new Source(what + ":" + Sha256.hex(who));
	}

	/**
	 * Somebody at an address of the network; of IPv6 (RFC 4291, 2.5.1) the network of 64
	 * bits, which one subscriber has for himself.
	 */
	public static Source network(String what, String address) {
		return of(what, network(address));
	}

	private static String network(String address) {
		try {
			return (InetAddress.ofLiteral(address) instanceof Inet6Address six)
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}

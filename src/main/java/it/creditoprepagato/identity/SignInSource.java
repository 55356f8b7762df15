package it.creditoprepagato.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What attempts to sign in are counted by.
 *
 * @param account the bucket of the name, registered or not
 * @param network the bucket of the address it comes from; of IPv6 the network of 64 bits,
 * which one subscriber has for himself
 */
record SignInSource(String account, String network) {

	private static final int NETWORK_BYTES = 8;

	static SignInSource of(String email, String networkAddress) {
		String name = EmailAddress.typed(email)
			.map(EmailAddress::value)
			.orElseGet(() -> email.strip().toLowerCase(Locale.ROOT));
		return new SignInSource("account:" + Sha256.hex(name), "network:" + Sha256.hex(network(networkAddress)));
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

package it.creditoprepagato.customers;

import java.util.regex.Pattern;

/**
 * How a customer is reached.
 *
 * @param email where mails go, at most 254 characters
 * @param phone international, as in ITU-T E.164: {@code +390612345678}
 */
public record Contact(String email, String phone) {

	private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

	public Contact {
		Texts.mailAddress("A contact", email);
		if (!E164.matcher(phone).matches()) {
			throw new IllegalArgumentException("Not a telephone number of E.164: " + phone);
		}
	}

}

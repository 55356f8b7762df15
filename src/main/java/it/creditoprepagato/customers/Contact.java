package it.creditoprepagato.customers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import it.creditoprepagato.customers.ProfileFault.Reason;

/**
 * How a customer is reached.
 *
 * @param email where mails go, at most 254 characters
 * @param phone international, as in ITU-T E.164: {@code +390612345678}
 */
public record Contact(String email, String phone) {

	private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

	public Contact {
		InvalidProfile.ifAny(faults(email, phone));
	}

	static List<ProfileFault> faults(String email, String phone) {
		Stream<ProfileFault> number = E164.matcher(phone).matches() ? Stream.of()
				: Stream.of(Reason.PHONE_SHAPE.in(phone));
		return Stream.concat(Texts.faultsOfMailAddress(email, Reason.EMAIL_SHAPE).stream(), number).toList();
	}

}

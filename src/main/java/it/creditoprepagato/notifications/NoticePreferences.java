package it.creditoprepagato.notifications;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a customer's people want to be told by mail, address by address: everything, until
 * they say otherwise. Mails about one's own account are sent in any case.
 */
@Service
public class NoticePreferences {

	private final JdbcClient database;

	NoticePreferences(JdbcClient database) {
		this.database = database;
	}

	/** The kinds that are wanted at each address, in their order. */
	@Transactional(readOnly = true)
	public Map<EmailAddress, Set<NoticeKind>> of(CustomerId customer, Collection<EmailAddress> addresses) {
		Map<EmailAddress, Set<NoticeKind>> wanted = new LinkedHashMap<>();
		addresses.forEach((address) -> wanted.put(address, EnumSet.allOf(NoticeKind.class)));
		this.database
			.sql("SELECT address, kind FROM notifications.address_preference WHERE customer_id = ? AND NOT wanted")
			.param(customer.value())
			.query((row) -> {
				wanted.getOrDefault(new EmailAddress(row.getString("address")), new HashSet<>())
					.remove(NoticeKind.valueOf(row.getString("kind")));
			});
		return wanted;
	}

	/** From now on that address gets these kinds and no others. */
	@Transactional
	public void change(CustomerId customer, EmailAddress address, Set<NoticeKind> wanted) {
		Arrays.stream(NoticeKind.values())
			.forEach((kind) -> this.database
				.sql("""
						INSERT INTO notifications.address_preference (customer_id, address, kind, wanted) VALUES (?, ?, ?, ?)
						ON CONFLICT (customer_id, address, kind) DO UPDATE SET wanted = excluded.wanted""")
				.params(customer.value(), address.value(), kind.name(), wanted.contains(kind))
				.update());
	}

}

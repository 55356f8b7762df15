package it.creditoprepagato.notifications;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What customers want to be told by mail: everything, until they say otherwise. Mails
 * about one's own account are sent in any case.
 */
@Service
public class NoticePreferences {

	private final PreferenceRepository preferences;

	NoticePreferences(PreferenceRepository preferences) {
		this.preferences = preferences;
	}

	/** The kinds that the customer wants. */
	@Transactional(readOnly = true)
	public Set<NoticeKind> of(CustomerId customer) {
		Set<NoticeKind> wanted = EnumSet.allOf(NoticeKind.class);
		this.preferences.findUnwanted(customer.value()).forEach((row) -> wanted.remove(row.kind()));
		return wanted;
	}

	/** From now on the customer gets these kinds and no others. */
	@Transactional
	public void change(CustomerId customer, Set<NoticeKind> wanted) {
		Arrays.stream(NoticeKind.values())
			.forEach((kind) -> this.preferences.put(customer.value(), kind.name(), wanted.contains(kind)));
	}

}

package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of domains.
 *
 * @param number its place in the file, from 1
 * @param typed the name as it stands there
 * @param name the name, if it is one
 * @param wrong why it is none
 * @param expiry the day that the file says, if it says one
 * @param wishes how the domain is to be kept
 */
public record ImportLine(int number, String typed, @Nullable DomainName name, DomainName.@Nullable Reason wrong,
		@Nullable LocalDate expiry, Wishes wishes) {

	/**
	 * What a customer has set for a domain, as our own columns tell it.
	 *
	 * @param tags at most {@link Tag#MOST}
	 */
	public record Wishes(AutoRenew autoRenew, Priority priority, List<Tag> tags) {

		/** Nothing was set. */
		public static final Wishes NONE = new Wishes(AutoRenew.OFF, Priority.NORMAL, List.of());

		public Wishes {
			tags = tags.stream().distinct().limit(Tag.MOST).toList();
		}

	}

}

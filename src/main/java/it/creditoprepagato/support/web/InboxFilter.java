package it.creditoprepagato.support.web;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.support.CaseKind;
import it.creditoprepagato.support.CaseState;
import it.creditoprepagato.support.InboxSearch;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the inbox to show, as the address has it. What cannot be read is as if it
 * were not there.
 *
 * @param stato those that stand so, as in {@link TicketFilter}; without it those that
 * wait for staff
 * @param tipo only those that came so: a {@link CaseKind}
 * @param cliente only those of this customer, by id
 * @param numero the one with this number
 * @param dopo after this one: the next page
 */
record InboxFilter(@Nullable String stato, @Nullable String tipo, @Nullable String cliente, @Nullable String numero,
		@Nullable String dopo) {

	InboxSearch search(int limit) {
		return new InboxSearch(state(), kind(), customer().orElse(null), Numbers.cursor(this.dopo), limit);
	}

	public CaseState state() {
		return Stream.of(CaseState.values())
			.filter((one) -> TicketFilter.word(one).equals(this.stato))
			.findAny()
			.orElse(CaseState.OPEN);
	}

	/** How they must have come; null for both ways. */
	public @Nullable CaseKind kind() {
		return Stream.of(CaseKind.values()).filter((one) -> one.name().equals(this.tipo)).findAny().orElse(null);
	}

	Optional<CustomerId> customer() {
		return Optional.ofNullable(this.cliente)
			.filter((id) -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
			.map((id) -> new CustomerId(UUID.fromString(id)));
	}

}

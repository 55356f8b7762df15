package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import it.creditoprepagato.catalog.LifeCycle;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A domain beside the days of its suffix: what lists are read from. */
@Entity
@Immutable
@Table(schema = "domains", name = "portfolio")
class PortfolioRow {

	@EmbeddedId
	private DomainKey key;

	private String name;

	private String displayName;

	private String tld;

	private @Nullable LocalDate paidUntil;

	private @Nullable LocalDate registryExpiry;

	@Enumerated(EnumType.STRING)
	private AutoRenew autoRenew;

	@Enumerated(EnumType.STRING)
	private Priority priority;

	private @Nullable UUID operationId;

	private String[] nameServers;

	private String[] tags;

	@Embedded
	private LifeCycle lifeCycle;

	private @Nullable LocalDate cutoff;

	private @Nullable LocalDate graceEnds;

	private @Nullable LocalDate redemptionEnds;

	private @Nullable LocalDate deletedAfter;

	@Embedded
	private @Nullable Departure departure;

	@SuppressWarnings("NullAway.Init")
	protected PortfolioRow() {
	}

	HeldDomain on(LocalDate today) {
		return new HeldDomain(new DomainName(this.name), status(today), this.paidUntil, this.registryExpiry,
				this.autoRenew, this.priority, this.operationId, List.of(this.nameServers),
				Stream.of(this.tags).map(Tag::new).toList(), this.departure);
	}

	private DomainStatus status(LocalDate today) {
		if (this.departure != null) {
			return DomainStatus.GONE;
		}
		return (this.paidUntil == null) ? DomainStatus.PENDING
				: DomainStatus.of(this.lifeCycle.phase(this.paidUntil, today));
	}

}

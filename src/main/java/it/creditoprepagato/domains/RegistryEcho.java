package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.registrar.DomainDropped;
import it.creditoprepagato.registrar.RegistryReported;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows in the portfolio what registries do by themselves. What is told twice changes
 * nothing the second time; names that nobody holds here are passed over.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistryEcho {

	private final EntityManager entities;

	private final NameRegister names;

	private final Milestones milestones;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RegistryEcho(EntityManager entities, NameRegister names, Milestones milestones, ApplicationEventPublisher events,
			Clock clock) {
		this.entities = entities;
		this.names = names;
		this.milestones = milestones;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(RegistryReported message) {
		held(message.name()).ifPresent((domain) -> {
			switch (message) {
				case RegistryReported.Renewed renewed -> {
					domain.renewedByRegistry(renewed.expiry());
					happened(domain, Milestone.Event.REGISTRY_RENEWED);
				}
				case RegistryReported.Leaving leaving -> {
					happened(domain, Milestone.Event.LEAVING);
					this.events.publishEvent(new TransferAwayRequested(new CustomerId(domain.key().customerId()),
							domain.name(), leaving.day()));
				}
				case RegistryReported.Left _ -> departed(domain, Departure.Kind.TRANSFERRED);
				case RegistryReported.Deleted _ -> departed(domain, Departure.Kind.DELETED);
			}
		});
	}

	@EventListener
	void on(DomainDropped done) {
		held(done.name()).ifPresent((domain) -> {
			domain.renewedByRegistry(done.registryExpiry());
			happened(domain, Milestone.Event.LET_GO);
		});
	}

	private void departed(Domain domain, Departure.Kind kind) {
		LocalDate today = ExpiryCalendar.today(this.clock);
		domain.departed(today, kind);
		this.names.freeFrom(domain.name(), domain.key(), today);
		happened(domain, Milestone.Event.valueOf(kind.name()));
	}

	private void happened(Domain domain, Milestone.Event event) {
		this.milestones.add(domain.key(), new Milestone(ExpiryCalendar.today(this.clock), event));
	}

	private Optional<Domain> held(DomainName name) {
		return this.names.find(name)
			.map((key) -> this.entities.find(Domain.class, key, LockModeType.PESSIMISTIC_WRITE))
			.filter(Domain::isHere);
	}

}

package it.creditoprepagato.tax;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.ProfileSaved;
import it.creditoprepagato.customers.UnionVatNumber;
import it.creditoprepagato.jobs.JobQueue;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.tax.VatNumberStanding.State;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the VAT numbers of other member states looked up in the union's register, by jobs:
 * nobody waits for it, and no sale is refused for want of its answer.
 */
@Service
public class VatNumbers {

	private final Customers customers;

	private final ViesChecks checks;

	private final JobQueue jobs;

	VatNumbers(Customers customers, ViesChecks checks, JobQueue jobs) {
		this.customers = customers;
		this.checks = checks;
		this.jobs = jobs;
	}

	/** How a customer's number stands; empty for who has none that could be asked for. */
	@Transactional(readOnly = true)
	public Optional<VatNumberStanding> standing(CustomerId id) {
		Customer customer = this.customers.get(id);
		return customer.profile().unionVatNumber().map((number) -> standing(customer, number));
	}

	private VatNumberStanding standing(Customer customer, UnionVatNumber number) {
		List<ViesCheckRow> asked = this.checks.of(customer.id().value(), number.prefix(), number.number().value(),
				Limit.of(ViesBackoff.LAST_DOUBLING));
		if (customer.vatNumberVerifiedAt() == null) {
			return asked.isEmpty() ? VatNumberStanding.BEING_CHECKED : unverified(asked.getFirst());
		}
		String consultation = asked.stream()
			.filter((check) -> check.answer() == ViesCheckRow.Answer.VALID)
			.findFirst()
			.map(ViesCheckRow::consultationNumber)
			.orElse(null);
		return new VatNumberStanding(State.VERIFIED, customer.vatNumberVerifiedAt(), consultation);
	}

	private static VatNumberStanding unverified(ViesCheckRow last) {
		return switch (last.answer()) {
			case VALID -> VatNumberStanding.BEING_CHECKED;
			case INVALID -> new VatNumberStanding(State.NOT_FOUND, last.askedAt(), null);
			case UNREACHABLE -> new VatNumberStanding(State.UNREACHABLE, last.askedAt(), null);
		};
	}

	/**
	 * Has a customer's number asked for at once; nothing happens to who has none that
	 * could be.
	 */
	@Transactional
	public void askAgain(CustomerId id) {
		this.customers.get(id)
			.profile()
			.unionVatNumber()
			.ifPresent((number) -> this.jobs.hasten(ViesJobs.CHECK, ViesJobs.id(id, number)));
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(ProfileSaved saved) {
		if (!saved.customer().hasVerifiedVatNumber()) {
			stage(saved.customer());
		}
	}

	/** To be asked for after a while; once, however often it is staged. */
	void stage(Customer customer) {
		customer.profile()
			.unionVatNumber()
			.ifPresent((number) -> this.jobs.stage(ViesJobs.CHECK, ViesJobs.id(customer.id(), number), Duration.ZERO));
	}

}

package it.creditoprepagato.prepaid;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

import it.creditoprepagato.shared.CustomerId;

/** Gives out order numbers, of plans and domain orders alike, each to one customer. */
@Service
public class OrderNumbers {

	private final OrderNumberRegister register;

	OrderNumbers(OrderNumberRegister register) {
		this.register = register;
	}

	/** The next number; one given to a transaction that is rolled back is lost. */
	@Transactional(propagation = Propagation.MANDATORY)
	public OrderNumber next(CustomerId customer) {
		return new OrderNumber(this.register.addNext(customer.value()));
	}

	/** Notes a number that was given out elsewhere, before this system. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(CustomerId customer, OrderNumber number) {
		this.register.add(number.value(), customer.value());
	}

	/** Whose a number is; empty if it was not given out. */
	@Transactional(readOnly = true)
	public Optional<CustomerId> holder(OrderNumber number) {
		return this.register.holder(number.value()).map(CustomerId::new);
	}

}

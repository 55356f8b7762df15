package it.creditoprepagato.prepaid;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;

/** Gives out order numbers, of plans and domain orders alike, each to one customer. */
@Service
public class OrderNumbers {

	private final Register register;

	OrderNumbers(Register register) {
		this.register = register;
	}

	/** The next number; one given to a transaction that is rolled back is lost. */
	@Transactional(propagation = Propagation.MANDATORY)
	public OrderNumber next(CustomerId customer) {
		OrderNumber number = new OrderNumber(this.register.next());
		this.register.add(number.value(), customer.value());
		return number;
	}

	/** Notes a number that was given out elsewhere, before this system. */
	@Transactional(propagation = Propagation.MANDATORY)
	public OrderNumber take(CustomerId customer, long number) {
		this.register.add(number, customer.value());
		return new OrderNumber(number);
	}

	/** The sequence and its register. */
	interface Register extends Repository<SubscriptionRow, SubscriptionRow.Id> {

		@Query(value = "SELECT nextval('prepaid.order_number')", nativeQuery = true)
		long next();

		@Modifying
		@NativeQuery("INSERT INTO prepaid.order_number_register (order_number, customer_id) VALUES (:number, :customer)")
		void add(long number, UUID customer);

	}

}

package it.creditoprepagato.prepaid;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** The sequence of order numbers, and whose each is. */
interface OrderNumberRegister extends Repository<SubscriptionRow, SubscriptionRow.Id> {

	@NativeQuery("""
			INSERT INTO prepaid.order_number_register (order_number, customer_id)
			VALUES (nextval('prepaid.order_number'), :customer) RETURNING order_number""")
	long addNext(UUID customer);

	@Modifying
	@NativeQuery("INSERT INTO prepaid.order_number_register (order_number, customer_id) VALUES (:number, :customer)")
	void add(long number, UUID customer);

	@NativeQuery("SELECT customer_id FROM prepaid.order_number_register WHERE order_number = :number")
	Optional<UUID> holder(long number);

}

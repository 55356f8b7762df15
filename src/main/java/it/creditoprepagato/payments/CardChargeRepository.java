package it.creditoprepagato.payments;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** The money of settled card payments, and the register of it. */
interface CardChargeRepository extends Repository<CardChargeRow, CardChargeRow.Id> {

	Optional<CardChargeRow> findById(CardChargeRow.Id id);

	@NativeQuery("SELECT EXISTS (SELECT FROM payments.charge_register WHERE charge = :charge)")
	boolean isKnown(String charge);

	@Modifying
	@NativeQuery("""
			INSERT INTO payments.charge_register (charge, customer_id, payment_id)
			VALUES (:charge, :customer, :payment)""")
	void register(String charge, UUID customer, UUID payment);

}

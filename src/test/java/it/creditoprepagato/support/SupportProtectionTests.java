package it.creditoprepagato.support;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What was said stays as it was, and the database keeps what Java promises. */
@DatabaseTest
class SupportProtectionTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	private CustomerId customer;

	@BeforeEach
	void open(@Autowired Customers customers, @Autowired Tickets tickets) {
		this.customer = Asking.aCustomer(customers);
		Asking.opened(tickets, this.customer, Asking.wish("Prova", Asking.message("Con un file", Asking.png("a.png"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE support.message SET body = 'altro' WHERE customer_id = :customer",
			"DELETE FROM support.message WHERE customer_id = :customer",
			"UPDATE support.attachment SET name = 'b.png' WHERE customer_id = :customer",
			"DELETE FROM support.attachment WHERE customer_id = :customer",
			"UPDATE support.ticket SET subject = 'altro' WHERE customer_id = :customer",
			"DELETE FROM support.inbox WHERE customer_id = :customer",
			"UPDATE support.ticket SET state = 'LOST' WHERE customer_id = :customer", """
					INSERT INTO support.attachment
					SELECT customer_id, ticket_number, message_seq, 2, 'a/b.png', type, size_bytes, sha256, content
					FROM support.attachment WHERE customer_id = :customer""", """
					INSERT INTO support.attachment
					SELECT customer_id, ticket_number, message_seq, 2, name, type, size_bytes + 1, sha256, content
					FROM support.attachment WHERE customer_id = :customer""", """
					INSERT INTO support.attachment
					SELECT customer_id, ticket_number, message_seq, 6, name, type, size_bytes, sha256, content
					FROM support.attachment WHERE customer_id = :customer""", """
					INSERT INTO support.note
					SELECT customer_id, ticket_number, submission_id, author, author_name, body, written_at
					FROM support.message WHERE customer_id = :customer""" })
	void changeIsRefused(String statement) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.transactions.executeWithoutResult(
				(transaction) -> this.jdbc.sql(statement).param("customer", this.customer.value()).update()));
	}

}

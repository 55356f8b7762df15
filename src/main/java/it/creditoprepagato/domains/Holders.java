package it.creditoprepagato.domains;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** All customers that have domains, for what is done for each of them. */
@Service
public class Holders {

	private static final int AT_ONCE = 50;

	private static final UUID FIRST = new UUID(0, 0);

	private final EntityManager entities;

	private final NameRegister names;

	private final TransactionOperations transactions;

	Holders(EntityManager entities, NameRegister names, TransactionOperations transactions) {
		this.entities = entities;
		this.names = names;
		this.transactions = transactions;
	}

	/** Who holds a name here, or held it last; empty if nobody ever did. */
	@Transactional(readOnly = true)
	public Optional<CustomerId> of(DomainName name) {
		return this.names.find(name).map(DomainKey::customerId).map(CustomerId::new);
	}

	/** Does something for some of them at a time, outside any transaction. */
	public void forEach(Consumer<List<CustomerId>> work) {
		List<CustomerId> customers = after(FIRST);
		while (!customers.isEmpty()) {
			work.accept(customers);
			customers = after(customers.getLast().value());
		}
	}

	private List<CustomerId> after(UUID customer) {
		@SuppressWarnings("unchecked")
		List<UUID> ids = this.transactions.execute((transaction) -> this.entities.createNativeQuery("""
				SELECT DISTINCT customer_id FROM domains.domain
				WHERE customer_id > :after ORDER BY customer_id LIMIT :most""", UUID.class)
			.setParameter("after", customer)
			.setParameter("most", AT_ONCE)
			.getResultList());
		return ids.stream().map(CustomerId::new).toList();
	}

}

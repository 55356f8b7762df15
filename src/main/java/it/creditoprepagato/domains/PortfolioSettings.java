package it.creditoprepagato.domains;

import java.util.Collection;
import java.util.List;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what customers set for their domains and what costs nothing: the switch of each
 * domain's renewal, its priority, and tags. Names that the customer does not hold are
 * left alone.
 */
@Service
@Transactional
public class PortfolioSettings {

	/** Rows are taken in one order, so that two batches never wait for each other. */
	private static final String OF_CHOSEN = """
			 FROM (SELECT id FROM domains.domain WHERE customer_id = :customer AND name = ANY (:names)
			        ORDER BY name FOR UPDATE) AS chosen
			WHERE domain.customer_id = :customer AND domain.id = chosen.id""";

	private final EntityManager entities;

	PortfolioSettings(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Switches the renewal of domains. Those that were to be let expire are of
	 * {@link Priority#NORMAL} when it is switched on.
	 * @return how many were switched the other way before
	 */
	public int autoRenew(CustomerId customer, Collection<DomainName> names, AutoRenew wanted) {
		return chosen("""
				SET auto_renew = :wanted,
				    priority = CASE WHEN :wanted = 'ON' AND priority = 'LET_EXPIRE' THEN 'NORMAL' ELSE priority END"""
				+ OF_CHOSEN + " AND auto_renew <> :wanted", customer, names)
			.setParameter("wanted", wanted.name())
			.executeUpdate();
	}

	/**
	 * Says which renewals come first. Those to be let expire are not renewed by
	 * themselves any longer.
	 * @return how many had another priority before
	 */
	public int prioritise(CustomerId customer, Collection<DomainName> names, Priority wanted) {
		return chosen("""
				SET priority = :wanted, auto_renew = CASE WHEN :wanted = 'LET_EXPIRE' THEN 'OFF' ELSE auto_renew END"""
				+ OF_CHOSEN + " AND priority <> :wanted", customer, names)
			.setParameter("wanted", wanted.name())
			.executeUpdate();
	}

	/**
	 * Puts a tag on domains. One that has {@link Tag#MOST} of them gets no more.
	 * @return how many got it now
	 */
	public int tag(CustomerId customer, Collection<DomainName> names, Tag tag) {
		return chosen("""
				SET tags = ARRAY(SELECT each FROM unnest(tags || CAST(:tag AS text)) AS each ORDER BY each COLLATE "C")
				""" + OF_CHOSEN + " AND NOT (CAST(:tag AS text) = ANY (tags)) AND cardinality(tags) < " + Tag.MOST,
				customer, names)
			.setParameter("tag", tag.value())
			.executeUpdate();
	}

	/** How many of the domains have {@link Tag#MOST} tags, without this one. */
	@Transactional(readOnly = true)
	public long full(CustomerId customer, Collection<DomainName> names, Tag tag) {
		return (Long) this.entities.createNativeQuery("""
				SELECT count(*) FROM domains.domain WHERE customer_id = :customer AND name = ANY (:names)
				AND NOT (CAST(:tag AS text) = ANY (tags)) AND cardinality(tags) >=""" + " " + Tag.MOST, Long.class)
			.setParameter("customer", customer.value())
			.setParameter("names", names.stream().map(DomainName::ascii).toArray(String[]::new))
			.setParameter("tag", tag.value())
			.getSingleResult();
	}

	/**
	 * Takes a tag off domains.
	 * @return how many had it
	 */
	public int untag(CustomerId customer, Collection<DomainName> names, Tag tag) {
		return chosen("SET tags = array_remove(tags, CAST(:tag AS text))" + OF_CHOSEN
				+ " AND CAST(:tag AS text) = ANY (tags)", customer, names)
			.setParameter("tag", tag.value())
			.executeUpdate();
	}

	/** The tags that the customer's domains have, at most 200, sorted. */
	@Transactional(readOnly = true)
	public List<Tag> tags(CustomerId customer) {
		@SuppressWarnings("unchecked")
		List<String> tags = this.entities.createNativeQuery("""
				SELECT DISTINCT unnest(tags) COLLATE "C" AS tag FROM domains.domain
				WHERE customer_id = :customer AND tags <> '{}' ORDER BY tag LIMIT 200""", String.class)
			.setParameter("customer", customer.value())
			.getResultList();
		return tags.stream().map(Tag::new).toList();
	}

	private Query chosen(String change, CustomerId customer, Collection<DomainName> names) {
		return this.entities.createNativeQuery("UPDATE domains.domain " + change)
			.setParameter("customer", customer.value())
			.setParameter("names", names.stream().map(DomainName::ascii).toArray(String[]::new));
	}

}

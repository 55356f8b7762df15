package it.creditoprepagato.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.CustomerId;

/** Tells whose request this is; answered by whoever signs people in. */
public interface CurrentPerson {

	/** The person signed in; empty for a visitor. */
	Optional<Person> find();

	/**
	 * Somebody signed in.
	 *
	 * @param name as pages call them
	 * @param customer the agency they act for; none for staff
	 */
	record Person(String name, @Nullable CustomerId customer) {

		public boolean isStaff() {
			return this.customer == null;
		}

	}

}

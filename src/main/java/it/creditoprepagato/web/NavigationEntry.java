package it.creditoprepagato.web;

import org.jspecify.annotations.Nullable;

/**
 * A place in the navigation, contributed as a bean by the module whose page it is.
 *
 * @param section which top-level word it stands under
 * @param key the message of its label
 * @param path where it leads
 * @param order its place under the section
 */
public record NavigationEntry(Section section, String key, String path, int order) {

	/** The top-level words, in their order. */
	public enum Section {

		/** What is sold. */
		PLANS("web.nav.plans", Reader.VISITOR),
		/** Names that are free. */
		SEARCH("web.nav.search", Reader.VISITOR),
		/** Questions of visitors. */
		CONTACT("web.contact", Reader.VISITOR),
		/** The first page of the customer area. */
		DASHBOARD("web.nav.dashboard", Reader.CUSTOMER),
		/** Domain orders and the portfolio. */
		ORDERS("web.nav.orders", Reader.CUSTOMER),
		/** What is paid, and how. */
		PAYMENTS("web.nav.payments", Reader.CUSTOMER),
		/** Tickets. */
		SUPPORT("web.nav.support", Reader.CUSTOMER),
		/** The agency itself. */
		PROFILE("web.nav.profile", Reader.CUSTOMER),
		/** The back office. */
		STAFF("web.nav.staff", Reader.STAFF);

		private final String key;

		private final Reader reader;

		Section(String key, Reader reader) {
			this.key = key;
			this.reader = reader;
		}

		public String key() {
			return this.key;
		}

	}

	boolean isFor(CurrentPerson.@Nullable Person person) {
		return this.section.reader == Reader.of(person);
	}

	/** Who reads pages. */
	private enum Reader {

		VISITOR, CUSTOMER, STAFF;

		static Reader of(CurrentPerson.@Nullable Person person) {
			if (person == null) {
				return VISITOR;
			}
			return person.isStaff() ? STAFF : CUSTOMER;
		}

	}

}

package it.creditoprepagato.web;

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

		/** The first page of the customer area. */
		DASHBOARD("web.nav.dashboard"),
		/** Domain orders and the portfolio. */
		ORDERS("web.nav.orders"),
		/** What is paid, and how. */
		PAYMENTS("web.nav.payments"),
		/** Tickets. */
		SUPPORT("web.nav.support"),
		/** The agency itself. */
		PROFILE("web.nav.profile"),
		/** The back office. */
		STAFF("web.nav.staff");

		private final String key;

		Section(String key) {
			this.key = key;
		}

		public String key() {
			return this.key;
		}

	}

	boolean isOf(CurrentPerson.Person person) {
		return person.isStaff() == (this.section == Section.STAFF);
	}

}

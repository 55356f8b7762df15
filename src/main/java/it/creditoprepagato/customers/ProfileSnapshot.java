package it.creditoprepagato.customers;

import tools.jackson.databind.json.JsonMapper;

/**
 * A billing profile as text, for whoever has to keep it as it was: what an invoice says
 * of a customer does not change when the customer does.
 */
public final class ProfileSnapshot {

	private ProfileSnapshot() {
	}

	/** The profile as JSON, flat. */
	public static String write(BillingProfile profile) {
		return JsonMapper.shared().writeValueAsString(ProfileColumns.of(profile));
	}

	/** Reads what {@link #write} wrote. */
	public static BillingProfile read(String snapshot) {
		return JsonMapper.shared().readValue(snapshot, ProfileColumns.class).profile();
	}

}

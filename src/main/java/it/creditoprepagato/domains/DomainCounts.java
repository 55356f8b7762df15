package it.creditoprepagato.domains;

/**
 * How many domains a customer has, for the tabs.
 *
 * @param expiring paid for {@value #EXPIRING_WITHIN_DAYS} days more at most
 * @param expired in their grace days or in redemption
 * @param active paid for
 * @param all every one still held
 */
public record DomainCounts(long expiring, long expired, long active, long all) {

	/** How soon a domain expires that is counted as expiring. */
	public static final int EXPIRING_WITHIN_DAYS = 60;

}

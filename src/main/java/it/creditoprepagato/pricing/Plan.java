package it.creditoprepagato.pricing;

/**
 * What a customer subscribes to: a tier in the edition of a year, kept until another plan
 * is bought (rule R9).
 *
 * @param tier the package bought
 * @param edition the year of its price list, 2000 to 2999
 */
public record Plan(Tier tier, int edition) {

	public Plan {
		if (edition < 2000 || edition > 2999) {
			throw new IllegalArgumentException("Not the year of an edition: " + edition);
		}
	}

	/**
	 * {@code Member 2016}: a plan's name carries the year of its price list (rule R9).
	 */
	public String name() {
		return this.tier.displayName() + " " + this.edition;
	}

}

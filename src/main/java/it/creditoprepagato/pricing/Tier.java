package it.creditoprepagato.pricing;

/**
 * The package bought, which decides the price band (rule R1); later constants rank
 * higher.
 */
public enum Tier {

	/** The package with the lowest entry amount. */
	MEMBER("Member"),
	/** Cheaper prices than Member's. */
	PRESTIGE("Prestige"),
	/** Cheaper prices than Prestige's. */
	ELITE("Elite"),
	/** The package with the highest entry amount and the cheapest prices. */
	SUPER_ELITE("Super Elite");

	private final String displayName;

	Tier(String displayName) {
		this.displayName = displayName;
	}

	/** The name on screens, the same in every language. */
	public String displayName() {
		return this.displayName;
	}

	public boolean isAbove(Tier other) {
		return compareTo(other) > 0;
	}

}

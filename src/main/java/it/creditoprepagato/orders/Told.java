package it.creditoprepagato.orders;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.Money;

/**
 * What a customer was told that something costs; a form says which list it showed, a
 * program what it expects.
 *
 * @param listVersion the version of the price lists that was shown
 * @param price the price that is expected
 */
public record Told(@Nullable Integer listVersion, @Nullable Money price) {

	/** Whatever it costs now. */
	public static final Told NOTHING = new Told(null, null);

	public static Told list(int version) {
		return new Told(version, null);
	}

}

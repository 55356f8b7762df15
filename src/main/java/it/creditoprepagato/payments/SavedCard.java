package it.creditoprepagato.payments;

import java.time.YearMonth;

/**
 * A card that its owner lets be charged while away. Its number is known to the gateway
 * alone.
 *
 * @param token the gateway's names for it
 * @param brand such as Visa, 1 to 40 characters
 * @param lastDigits the last four
 * @param expires the last month in which it is good
 */
public record SavedCard(Token token, String brand, String lastDigits, YearMonth expires) {

	private static final int LONGEST_BRAND = 40;

	public SavedCard {
		if (brand.isEmpty() || brand.length() > LONGEST_BRAND || !lastDigits.matches("\\d{4}")) {
			throw new IllegalArgumentException("Not a card as it may be shown: " + brand + " " + lastDigits);
		}
	}

	/**
	 * The gateway's names.
	 *
	 * @param payer for the customer, 1 to 255 characters
	 * @param card for the card, 1 to 255 characters
	 */
	public record Token(String payer, String card) {
	}

}

package it.creditoprepagato.pricing;

import it.creditoprepagato.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static it.creditoprepagato.pricing.DistantFuture.IT_RENEWAL;
import static it.creditoprepagato.pricing.DistantFuture.MEMBER_2016;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A price is never free, and says why it is what it is. */
class PriceTests {

	@ParameterizedTest
	@CsvSource({ "0.00, 12.90", "-7.90, 12.90", "12.91, 12.90" })
	void priceThatIsFreeOrAboveTheStreetPriceCannotBeBuilt(String amount, String street) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Price(MEMBER_2016, 1, IT_RENEWAL, Money.parse(amount), Money.parse(street)));
	}

	@Test
	void receiptSaysWhyThisPriceInTheSameBytesAlways() {
		Price price = new Price(MEMBER_2016, 3, IT_RENEWAL, Money.parse("7.90"), Money.parse("12.90"));
		assertThat(price.receipt()).isEqualTo("{\"list\":\"Member 2016\",\"tier\":\"MEMBER\",\"edition\":2016,"
				+ "\"version\":3,\"tld\":\"it\",\"operation\":\"RENEW\",\"years\":1,\"rule\":\"LIST_PRICE_OF_TERM\","
				+ "\"price\":\"7.90\",\"streetPrice\":\"12.90\",\"vat\":\"EXCLUDED\"}");
		JsonNode receipt = JsonMapper.shared().readTree(price.receipt());
		assertThat(receipt.get("version").intValue()).isEqualTo(3);
	}

}

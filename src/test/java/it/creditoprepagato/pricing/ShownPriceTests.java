package it.creditoprepagato.pricing;

import java.time.Duration;
import java.time.Instant;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static it.creditoprepagato.pricing.DistantFuture.IT_RENEWAL;
import static it.creditoprepagato.pricing.DistantFuture.MEMBER_2016;
import static org.assertj.core.api.Assertions.assertThat;

/** What a form showed, or a caller counts on, is what is paid, or is refused. */
@DatabaseTest
class ShownPriceTests {

	private static final PriceRequest REQUEST = PriceRequest.of(MEMBER_2016, IT_RENEWAL);

	private DistantFuture future;

	private Instant replacedAt;

	private int shown;

	private int current;

	@BeforeEach
	void priceRises(@Autowired ApplicationContext context) {
		this.future = DistantFuture.of(context);
		this.replacedAt = this.future.begin().plus(Duration.ofHours(1));
		this.shown = this.future.version(this.future.begin(), PriceFiles.renewingItAt("8.00"));
		this.current = this.future.version(this.replacedAt, PriceFiles.renewingItAt("9.00"));
	}

	@Test
	void versionShownIsHonouredForFifteenMinutes() {
		Price shownPrice = price(this.shown, "8.00");
		assertThat(after(Duration.ZERO, REQUEST.shown(this.shown))).isEqualTo(shownPrice);
		assertThat(after(Duration.ofMinutes(15), REQUEST.shown(this.shown))).isEqualTo(shownPrice);
	}

	@Test
	void versionShownIsRefusedAfterFifteenMinutes() {
		assertThat(after(Duration.ofMinutes(15).plusNanos(1000), REQUEST.shown(this.shown)))
			.isEqualTo(new PriceAnswer.PriceChanged(price(this.current, "9.00")))
			.isInstanceOf(Refusal.class);
	}

	@Test
	void versionShownLongAgoGoesOnIfThePriceIsTheSame() {
		int again = this.future.version(this.replacedAt.plus(Duration.ofHours(1)), PriceFiles.renewingItAt("8.00"));
		assertThat(after(Duration.ofHours(2), REQUEST.shown(this.shown))).isEqualTo(price(again, "8.00"));
	}

	@Test
	void currentVersionIsShown() {
		assertThat(after(Duration.ofDays(1), REQUEST.shown(this.current))).isEqualTo(price(this.current, "9.00"));
	}

	@Test
	void versionThatHasNotStartedIsNotHonoured() {
		PriceBook before = this.future.bookAt(this.replacedAt.minusSeconds(1));
		assertThat(before.price(REQUEST.shown(this.current)))
			.isEqualTo(new PriceAnswer.PriceChanged(price(this.shown, "8.00")));
	}

	@Test
	void versionThatNeverWasIsNotHonoured() {
		assertThat(after(Duration.ZERO, REQUEST.shown(Integer.MAX_VALUE)))
			.isEqualTo(new PriceAnswer.PriceChanged(price(this.current, "9.00")));
	}

	@Test
	void expectedPriceIsPaidOrRefused() {
		assertThat(after(Duration.ZERO, REQUEST.expecting(Money.parse("9.00")))).isEqualTo(price(this.current, "9.00"));
		assertThat(after(Duration.ZERO, REQUEST.expecting(Money.parse("8.99"))))
			.isEqualTo(new PriceAnswer.PriceChanged(price(this.current, "9.00")));
		assertThat(after(Duration.ZERO, REQUEST.expecting(Money.parse("9.01"))))
			.isEqualTo(new PriceAnswer.PriceChanged(price(this.current, "9.00")));
	}

	@Test
	void expectedPriceIsThatOfAVersionStillHonoured() {
		assertThat(after(Duration.ZERO, REQUEST.shown(this.shown).expecting(Money.parse("8.00"))))
			.isEqualTo(price(this.shown, "8.00"));
	}

	private PriceAnswer after(Duration replacement, PriceRequest request) {
		return this.future.bookAt(this.replacedAt.plus(replacement)).price(request);
	}

	private static Price price(int version, String amount) {
		return new Price(MEMBER_2016, version, IT_RENEWAL, Money.parse(amount), Money.parse(amount));
	}

}

package it.creditoprepagato.orders.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.RegisterDomain;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.orders.Told;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A basket bears too much of anything, and loses nothing of it. */
@DatabaseTest
class BasketLimitTests {

	@Autowired
	private ApplicationContext context;

	private Visit visit;

	private BasketVisit basket;

	@BeforeEach
	void open() {
		this.visit = Visit.in(this.context);
		this.basket = new BasketVisit(this.visit);
	}

	@Test
	void whatIsBeyondTheLargestOrderStaysInTheBox() {
		String lines = lines(999);
		String added = BasketVisit
			.text(this.basket.posts(BasketVisit.REVIEW, Map.of("righe", lines, "nomi", "uno.it due.it tre.it")));
		assertThat(added)
			.contains("le 2 in più sono rimaste", "REGISTER|1||uno.it|", "<details class=\"card-box fold\" open",
					"due.it;Registrazione;1;\ntre.it;Registrazione;1;")
			.doesNotContain("|due.it|");
		String confirmed = BasketVisit.text(this.basket.posts(BasketVisit.BASKET,
				Map.of("righe", lines, "nomi", "uno.it due.it", "impronta", BasketForm.fingerprint(List.of()))));
		assertThat(confirmed).contains("L’ordine è cambiato", "quella in più è rimasta", "due.it;Registrazione;1;");
		assertThat(this.visit.shop().credit().held()).isEqualTo(Money.ZERO);
	}

	@Test
	void thousandProblemsAreASmallPageAndNoneIsLost() {
		String names = IntStream.range(0, 1_000)
			.mapToObj((number) -> "non_va_proprio" + number + ".it")
			.collect(Collectors.joining(" "));
		String page = BasketVisit.text(this.basket.reviews(Map.of("nomi", names)));
		assertThat(page).contains("1.000 righe non si possono ordinare", "Altre 950 righe con problemi",
				"non_va_proprio999.it");
		assertThat(page.length()).isLessThan(200_000);
		String mended = BasketVisit.text(
				this.basket.sends(BasketVisit.REVIEW, page, Map.of("errata-dominio", Shop.aName("va", "it").ascii())));
		assertThat(mended).contains("non_va_proprio50.it", "non_va_proprio999.it");
		assertThat(BasketVisit.text(this.basket.sends(BasketVisit.REVIEW, page, Map.of("scarta", "1"))))
			.contains("Indicare almeno un dominio");
	}

	@Test
	void registriesAreNotAskedForever() {
		DomainName name = Shop.aName("nuovo", "it");
		String others = IntStream.range(0, 50)
			.mapToObj((number) -> "domanda" + number + ".it ")
			.collect(Collectors.joining());
		String page = BasketVisit.text(this.basket.reviews(Map.of("nomi", others + name)));
		DomainWish wish = new RegisterDomain(name, 1, RegisterDomain.Holder.CUSTOMER, Told.NOTHING);
		this.context.getBean(RegistryQuestions.class)
			.allow(this.visit.shop().customer(), Collections.nCopies((int) RegistryQuestions.NAMES.most() - 51, wish));
		String asked = BasketVisit.text(this.basket.places(page, Map.of("scelta", "IN_ORDER")));
		assertThat(asked).contains("molte verifiche ai registri", name.ascii(), "non è possibile sapere")
			.doesNotContain("Conferma l’ordine");
		assertThat(this.visit.shop().credit().held()).isEqualTo(Money.ZERO);
	}

	private static String lines(int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> "REGISTER|1||limite" + number + ".it|")
			.collect(Collectors.joining("\n"));
	}

}

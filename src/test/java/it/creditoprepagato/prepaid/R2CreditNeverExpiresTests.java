package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: credit never expires. */
@DatabaseTest
class R2CreditNeverExpiresTests {

	@Autowired
	private Agencies agencies;

	@Test
	void creditIsThereAndCanBeSpentAfterFiftyYears() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30");
		Instant later = Instant.parse("2076-01-01T00:00:00Z");
		assertThat(agency.at(later, Agency::credit).available()).hasToString("81.30");
		assertThat(agency.at(later, Agency::plan)).isEqualTo(agency.plan());
		agency.at(later, (old) -> old.withCredit("0.00"));
		assertThat(agency.credit().balance()).isEqualTo(Money.ZERO);
	}

	@Test
	void nothingAboutMoneyHasADayOfExpiry(@Autowired DataSource dataSource) {
		List<String> columns = new JdbcTemplate(dataSource).queryForList("""
				SELECT table_schema || '.' || table_name || '.' || column_name FROM information_schema.columns
				 WHERE table_schema IN ('ledger', 'prepaid', 'payments') AND column_name ~ 'expir|until|valid'""",
				String.class);
		assertThat(columns).isEmpty();
	}

}

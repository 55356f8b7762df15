package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.domains.Acquisition.TransferIn;
import it.creditoprepagato.domains.Clearance.Cleared;
import it.creditoprepagato.domains.DomainRefusal.NotTransferable;
import it.creditoprepagato.domains.DomainRefusal.NotTransferable.Reason;
import it.creditoprepagato.domains.DomainRefusal.TransferLocked;
import it.creditoprepagato.domains.DomainWarning.ExpiryKept;
import it.creditoprepagato.domains.DomainWarning.TimeLost;
import it.creditoprepagato.registrar.AuthCode;
import it.creditoprepagato.registrar.Instruction;
import it.creditoprepagato.registrar.Standing;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is known of a transfer before it is ordered, by the rules of its suffix. */
@DatabaseTest
class TransfersTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

	private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

	private static final AuthCode CODE = new AuthCode("codice-1");

	@Autowired
	private Catalog catalog;

	@ParameterizedTest
	@CsvSource(textBlock = """
			it , 2027-10-31 , P7M       , 210 , 2028-03-31
			it , 2028-03-30 , P11M30D   , 359 , 2028-03-31
			it , 2027-04-01 , P1D       , 1   , 2028-03-31
			it , 2027-04-30 , P1M       , 30  , 2028-03-31
			it , 2027-04-29 , P29D      , 29  , 2028-03-31
			de , 2027-09-10 , P5M10D    , 160 , 2028-03-31
			com, 2036-09-30 , P6M       , 180 , 2037-03-31
			com, 2037-03-31 , P12M      , 360 , 2037-03-31
			""")
	void timeThatATransferDoesNotAddIsWarnedOf(String tld, LocalDate expiry, Period lost, int days, LocalDate after) {
		DomainName name = new DomainName("esempio." + tld);
		TimeLost warning = new TimeLost(lost, after);
		assertThat(clear(name, elsewhere(expiry))).isEqualTo(cleared(name, warning));
		assertThat(warning.worth().days()).isEqualTo(days);
	}

	@ParameterizedTest
	@CsvSource({ "it, 2027-03-31", "it, 2027-03-20", "com, 2027-03-31", "com, 2036-03-31", "eu, 2028-01-01" })
	void transferThatAddsAWholeYearIsNot(String tld, LocalDate expiry) {
		DomainName name = new DomainName("esempio." + tld);
		assertThat(clear(name, elsewhere(expiry))).isEqualTo(cleared(name));
	}

	@Test
	void expiryThatTheRegistryKeepsIsTold() {
		DomainName name = new DomainName("esempio.es");
		LocalDate expiry = TODAY.plusMonths(4);
		assertThat(clear(name, elsewhere(expiry))).isEqualTo(cleared(name, new ExpiryKept(expiry)));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			com , 2027-03-31 , -          , 2027-05-30
			com , 2027-01-31 , -          , 2027-04-01
			com , 2020-01-01 , 2027-01-31 , 2027-04-01
			com , 2027-02-01 , 2027-03-01 , 2027-04-30
			fr  , 2027-03-30 , 2027-03-30 , 2027-05-29
			""")
	void lockIsToldWithItsEnd(String tld, LocalDate registered, LocalDate moved, LocalDate free) {
		DomainName name = new DomainName("esempio." + tld);
		Standing standing = new Standing.Elsewhere(registered, moved, TODAY.plusDays(10));
		assertThat(clear(name, standing)).isEqualTo(new TransferLocked(name, free));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			com , 2027-01-30 , -
			com , 2020-01-01 , 2027-01-30
			it  , 2027-03-31 , 2027-03-31
			""")
	void lockThatIsOverIsNot(String tld, LocalDate registered, LocalDate moved) {
		DomainName name = new DomainName("esempio." + tld);
		Standing standing = new Standing.Elsewhere(registered, moved, TODAY);
		assertThat(clear(name, standing)).isEqualTo(cleared(name));
	}

	@Test
	void whatNoRegistryWouldTransferIsRefused() {
		DomainName name = new DomainName("esempio.com");
		assertThat(clear(name, new Standing.Free())).isEqualTo(new NotTransferable(name, Reason.FREE));
		assertThat(clear(name, new Standing.Ours(TODAY))).isEqualTo(new NotTransferable(name, Reason.HERE));
		assertThat(clear(name, new Standing.Held())).isEqualTo(new NotTransferable(name, Reason.HELD));
	}

	@Test
	void whatIsNotKnownIsSaid() {
		DomainName name = new DomainName("esempio.com");
		assertThat(clear(name, new Standing.CodeRefused())).isEqualTo(cleared(name, new DomainWarning.CodeRefused()));
		assertThat(clear(name, new Standing.Unknown())).isEqualTo(cleared(name, new DomainWarning.NotChecked()));
	}

	private Clearance clear(DomainName name, Standing standing) {
		return new Transfers(this.catalog.rules(name.tld()).orElseThrow(), TODAY)
			.clear(new TransferIn(name, CODE, Agency.REGISTRANT), standing);
	}

	private static Standing elsewhere(LocalDate expiry) {
		return new Standing.Elsewhere(LONG_AGO, null, expiry);
	}

	private static Cleared cleared(DomainName name, DomainWarning... warnings) {
		return new Cleared(new Instruction.Transfer(name, CODE, Agency.REGISTRANT), List.of(warnings));
	}

}

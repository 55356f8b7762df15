package it.creditoprepagato.notifications;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter leads to what it tells of. */
class LetterTests {

	@Test
	void failuresOfOneOrderLeadToItAndOthersToTheList() {
		Letter.FailedLine one = line(343280);
		assertThat(new Letter.OperationsFailed(List.of(one, one)).path()).isEqualTo("/area-clienti/ordini/343280");
		assertThat(new Letter.OperationsFailed(List.of(one, line(343281))).path()).isEqualTo("/area-clienti/ordini");
	}

	private static Letter.FailedLine line(long order) {
		return new Letter.FailedLine("orders.operation.RENEW", "esempio.it", order, "registrar.refused.POLICY", 790);
	}

}

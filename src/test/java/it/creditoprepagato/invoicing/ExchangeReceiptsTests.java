package it.creditoprepagato.invoicing;

import java.util.List;

import java.nio.charset.StandardCharsets;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.ledger.LedgerVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the exchange system says changes a document's state; what it refused is sent
 * again.
 */
class ExchangeReceiptsTests extends SentInvoice {

	@Test
	void refusedDocumentIsSentAgainWithItsNumberAndDay(@Autowired LedgerVerifier verifier) throws UnreadableReceipt {
		String refused = ReceiptFile.refused(files().xmlName());
		byte[] first = files().xml();
		assertThat(send(refused)).isEqualTo(recorded(ExchangeReceipt.Kind.NS, true));
		assertThat(state()).isEqualTo(IssuedDocument.State.REJECTED);
		assertThat(receipts().rejected(10_000)).extracting(IssuedDocument::number).contains(number());
		assertThat(receipts().of(number())).singleElement()
			.satisfies((receipt) -> assertThat(receipt.errors()).contains("00311 CodiceDestinatario non valido"));
		assertThat(receipts().sendAgain(number(), STAFF)).isTrue();
		assertThat(receipts().sendAgain(number(), STAFF)).isFalse();
		assertThat(state()).isNotEqualTo(IssuedDocument.State.REJECTED);
		run().run(document());
		assertThat(state()).isEqualTo(IssuedDocument.State.ISSUED);
		assertThat(files().xmlName()).isNotEqualTo(name(refused));
		assertThat(text(files().xml())).contains("<Numero>" + number() + "<", "<Data>" + invoice().issuedOn() + "<");
		assertThat(text(files().xml()).replaceAll("<ProgressivoInvio>.*?<", ""))
			.isEqualTo(text(first).replaceAll("<ProgressivoInvio>.*?<", ""));
		assertThat(send(refused)).isEqualTo(recorded(ExchangeReceipt.Kind.NS, false));
		assertThat(state()).isEqualTo(IssuedDocument.State.ISSUED);
		String delivered = ReceiptFile.delivered(files().xmlName());
		assertThat(send(delivered)).isEqualTo(recorded(ExchangeReceipt.Kind.RC, true));
		assertThat(state()).isEqualTo(IssuedDocument.State.DELIVERED);
		assertThat(verifier.verify().isSound()).isTrue();
	}

	@Test
	void documentIsSentAgainToTheCustomerAsItIsNow() throws UnreadableReceipt {
		send(ReceiptFile.refused(files().xmlName()));
		BillingProfile now = customers().get(agency().id()).profile();
		customers().changeProfile(agency().id(), new BillingProfile(now.kind(), "Agenzia Nuova S.r.l.", now.address(),
				now.numbers(), now.sdi(), now.contact()), STAFF);
		receipts().sendAgain(number(), STAFF);
		run().run(document());
		assertThat(text(files().xml())).contains("Agenzia Nuova S.r.l.");
	}

	@Test
	void whatWasNotDeliveredMayBeLater() throws UnreadableReceipt {
		String name = files().xmlName();
		assertThat(send(ReceiptFile.undelivered(name + ".p7m"))).isEqualTo(recorded(ExchangeReceipt.Kind.MC, true));
		assertThat(state()).isEqualTo(IssuedDocument.State.UNDELIVERED);
		assertThat(send(ReceiptFile.delivered(name))).isEqualTo(recorded(ExchangeReceipt.Kind.RC, true));
		assertThat(send(ReceiptFile.refused(name)))
			.isEqualTo(new ReceiptOutcome.Contradicting(number(), ExchangeReceipt.Kind.NS));
		assertThat(state()).isEqualTo(IssuedDocument.State.DELIVERED);
		assertThat(receipts().sendAgain(number(), STAFF)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void fileThatWasSentTwiceIsRefusedOnceAndStandsAsItWas(boolean refusedFirst) throws UnreadableReceipt {
		String name = files().xmlName();
		List<String> both = refusedFirst ? List.of(ReceiptFile.duplicate(name), ReceiptFile.delivered(name))
				: List.of(ReceiptFile.delivered(name), ReceiptFile.duplicate(name));
		for (String receipt : both) {
			send(receipt);
		}
		assertThat(state()).isEqualTo(IssuedDocument.State.DELIVERED);
		assertThat(send(ReceiptFile.duplicate(name))).isEqualTo(new ReceiptOutcome.Duplicate(number()));
		assertThat(receipts().of(number())).hasSize(2);
	}

	@Test
	void customerWhoIsTaxedOtherwiseNowIsBilledAsItWas() throws UnreadableReceipt {
		send(ReceiptFile.refused(files().xmlName()));
		customers().changeProfile(agency().id(), Documents.abroad("US", null), STAFF);
		receipts().sendAgain(number(), STAFF);
		run().run(document());
		assertThat(text(files().xml())).doesNotContain("Müller");
	}

	@Test
	void receiptOfWhatWasNeverSentIsRefused() throws UnreadableReceipt {
		assertThat(send(ReceiptFile.delivered("IT99999999999_ZZZZZ.xml")))
			.isEqualTo(new ReceiptOutcome.UnknownFile("IT99999999999_ZZZZZ.xml"));
		String other = files().xmlName().replaceFirst("IT\\d{11}", "IT99999999999");
		assertThat(send(ReceiptFile.delivered(other))).isEqualTo(new ReceiptOutcome.UnknownFile(other));
	}

	@ParameterizedTest
	@CsvSource({ "DELIVERED, NONE", "DELIVERED, REJECTED", "UNDELIVERED, REJECTED", "REJECTED, DELIVERED" })
	void databaseKeepsTheOrderOfStates(String from, String to) {
		change(from);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> change(to));
	}

	@Test
	void receiptsStay() throws UnreadableReceipt {
		send(ReceiptFile.refused(files().xmlName()));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> transaction().executeWithoutResult(
				(status) -> jdbc().sql("UPDATE invoicing.exchange_receipt SET errors = 'x' WHERE document_id = :id")
					.param("id", document().id())
					.update()));
	}

	private void change(String state) {
		transaction().executeWithoutResult(
				(status) -> jdbc().sql("UPDATE invoicing.document SET exchange_state = :state WHERE id = :id")
					.param("state", state)
					.param("id", document().id())
					.update());
	}

	private ReceiptOutcome send(String receipt) throws UnreadableReceipt {
		return receipts().record(ReceiptFile.bytes(receipt), STAFF);
	}

	private ReceiptOutcome recorded(ExchangeReceipt.Kind kind, boolean isNew) {
		return new ReceiptOutcome.Recorded(number(), kind, isNew);
	}

	private static String name(String receipt) {
		return receipt.replaceAll("(?s).*<NomeFile>(.*)</NomeFile>.*", "$1");
	}

	private static String text(byte[] xml) {
		return new String(xml, StandardCharsets.UTF_8);
	}

}

package it.creditoprepagato.browser;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.options.FilePayload;
import it.creditoprepagato.payments.bank.StatementFile;
import it.creditoprepagato.pricing.Listings;
import it.creditoprepagato.testing.Addresses;
import it.creditoprepagato.testing.Visitor;

/** Every page of the demonstration. */
final class DemoAddresses {

	private static final String TOP_UP = "/area-clienti/pagamenti/prepagato/ricarica";

	private DemoAddresses() {
	}

	/** For anybody. */
	static List<String> stranger() {
		return Stream.of(Addresses.PUBLIC, Addresses.OPEN).flatMap(List::stream).toList();
	}

	/** For "Agenzia Rossi", who asks for a payment by transfer and one by card. */
	static List<String> customer(Visitor agency) {
		return Addresses.of(Addresses.CUSTOMER,
				Map.of("dominio", "farmacia-san-marco.it", "ordine", "343280", "movimento", "5", "bonifico",
						last(asks(agency, "BANK_TRANSFER")), "carta", last(asks(agency, "CARD")), "richiesta", "1001"));
	}

	/** For staff, with the first payment that is awaited. */
	static List<String> staff(Visitor staff, Visitor stranger) {
		staff.goes("/staff/pagamenti");
		String payment = staff.sees("main table a").first().getAttribute("href");
		staff.goes("/staff/posta");
		String mail = last(staff.sees("main table a").first().getAttribute("href"));
		staff.goes("/staff/fatture/FT-2016-000001");
		String paid = staff.sees("main a[href*='/rimborsi']").first().getAttribute("href").replace("/rimborsi", "");
		staff.goes("/staff/estratti-conto");
		staff.sees("#file")
			.setInputFiles(new FilePayload("estratto.xml", "application/xml",
					StatementFile.recent().came("122.00", "A1", "Saldo fattura").bytes()));
		staff.sees("main .btn-primary").click();
		String parked = staff.sees("main a[href*='/staff/sospesi/']").first().getAttribute("href");
		String statement = last(staff.page().url());
		List<String> addresses = Addresses.STAFF.stream()
			.filter((address) -> !address.contains("{operazione}")) // none waits for a
																	// registry
			.toList();
		Map<String, String> own = new HashMap<>(Map.of("bozza", sendsPrices(staff), "versione", "1", "estratto",
				statement, "sospeso", parked.substring("/staff/sospesi/".length())));
		own.putAll(Map.of("posta", mail, "cliente", last(payment.substring(0, payment.lastIndexOf('/'))), "bonifico",
				last(payment), "richiesta", "1002", "messaggio", writes(stranger), "documento", "FT-2016-000001",
				"pagato", last(paid)));
		return Addresses.of(addresses, own);
	}

	/** Sends a draft of prices that are a euro dearer, and returns its name. */
	private static String sendsPrices(Visitor staff) {
		staff.goes("/staff/listini");
		staff.sees("#file")
			.setInputFiles(new FilePayload("listino-prova.csv", "text/csv",
					Listings.dearer().getBytes(StandardCharsets.UTF_8)));
		staff.sees("main form[enctype] .btn-primary").click();
		return last(staff.page().url());
	}

	/** Writes by the contact form, as anybody may, and returns the number. */
	private static String writes(Visitor anybody) {
		anybody.goes("/contatti");
		anybody.sees("#nome").fill("Lucia Verdi");
		anybody.sees("#email").fill("lucia@example.it");
		anybody.sees("#argomento").selectOption("CREDIT");
		anybody.sees("#messaggio").fill("Quanto costa?");
		anybody.sees("main .btn-primary").click();
		return anybody.reads("#numero").replaceAll("\\D", "");
	}

	/** Asks for a payment, and returns the path that it leads to. */
	static String asks(Visitor who, String method) {
		who.goes(TOP_UP + "?importo=10&metodo=" + method);
		who.sees("main form[method=post] .btn-primary").click();
		return who.page().url().replaceFirst("^https?://[^/]+", "");
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}

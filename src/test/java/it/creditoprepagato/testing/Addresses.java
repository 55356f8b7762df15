package it.creditoprepagato.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every page there is, by its addresses in the states it can have: what holds for all
 * pages is held for these. {@code {…}} stands for something of the customer's own. A page
 * without a line here is found by {@code PageAddressesTests}.
 */
public final class Addresses {

	private static final String AREA = "/area-clienti";

	private static final String ORDERS = AREA + "/ordini";

	private static final String DOMAINS = AREA + "/domini";

	private static final String PAYMENTS = AREA + "/pagamenti";

	private static final String PREPAID = PAYMENTS + "/prepagato";

	private static final String SUPPORT = AREA + "/supporto";

	/** Where a selection of domains is sent. */
	public static final String RENEWALS = PAYMENTS + "/rinnovo/riepilogo";

	/** For everybody, and for search engines. */
	public static final List<String> PUBLIC = List.of("/", "/credito-prepagato", "/registrazione-domini", "/accedi",
			"/registrati", "/recupera-password", "/contatti");

	/** Open to everybody who has their address. */
	public static final List<String> OPEN = List.of("/problems/insufficient-credit", "/registrati?piano=PRESTIGE",
			"/registrati/posta", "/contatti/ricevuto", "/recupera-password/posta",
			"/credito-prepagato?estensione=it&domini=120&estensione=xyzzy&domini=tre",
			"/registrazione-domini?q=occupato-esempio.it+libero.it+non_va");

	/** Open to who has the link of a mail. */
	public static final List<String> MAILED = List.of("/recupera-password/nuova", "/conferma-email");

	/** For customers, about what is their own. */
	public static final List<String> CUSTOMER = List.of(AREA, ORDERS, ORDERS + "/{ordine}",
			ORDERS + "/{ordine}?dopo=100", ORDERS + "/nuovo", ORDERS + "/nuovo?operazione=TRANSFER",
			ORDERS + "/nuovo/riepilogo?operazione=REGISTER&nomi=libero.it&nomi=non_va", DOMAINS, DOMAINS + "?q=nessuno",
			DOMAINS + "?stato=ACTIVE&scadenza=60&ordine=scadenza&colonne=tag&colonne=rinnovo&colonne=nameserver",
			DOMAINS + "/{dominio}", PAYMENTS, PAYMENTS + "?stato=scaduti", PAYMENTS + "?stato=tutti",
			PAYMENTS + "?stato=attivi", PAYMENTS + "?stato=in-attesa",
			PAYMENTS + "/rinnovo?dominio={dominio}&dominio=a.it", PREPAID, PREPAID + "/ricarica",
			PREPAID + "/ricarica?importo=1e9", PREPAID + "/ricarica?importo=10&metodo=CARD",
			PREPAID + "/ricarica/{bonifico}", PREPAID + "/ricarica/{carta}", "/pagamento-simulato/{carta}",
			PREPAID + "/ricarica-automatica", PREPAID + "/piano", PREPAID + "/piano?importo=1000",
			PREPAID + "/transazioni", PREPAID + "/transazioni?q=nessuna", PREPAID + "/transazioni?dal=ieri",
			PREPAID + "/transazioni?dal=2026-01-01&al=2026-12-31", PREPAID + "/transazioni/{movimento}",
			PREPAID + "?q=co", PREPAID + "/previsione", PREPAID + "/previsione?ambito=AUTOMATIC&fino=2027-06-30",
			PREPAID + "/listino", PAYMENTS + "/fatture", PAYMENTS + "/fatture?anno=1999",
			PREPAID + "/listino?q=nessuna", DOMAINS + "/{dominio}/codice", SUPPORT, SUPPORT + "?stato=chiusi",
			SUPPORT + "/nuovo", SUPPORT + "/{richiesta}", AREA + "/profilo", AREA + "/profilo/dati");

	/** For staff. */
	public static final List<String> STAFF = List.of("/staff", "/staff?giorni=90", "/staff/clienti",
			"/staff/clienti?q=rossi", "/staff/clienti?q=nessuno+si+chiama+cosi", "/staff/clienti/{cliente}",
			"/staff/clienti/{cliente}?scheda=pagamenti", "/staff/clienti/{cliente}?scheda=domini",
			"/staff/clienti/{cliente}?scheda=persone", "/staff/rettifiche", "/staff/operazioni",
			"/staff/operazioni/{cliente}/{operazione}", "/staff/fatture", "/staff/fatture?mese=2001-01",
			"/staff/fatture/{documento}", "/staff/fatture/ricevute", "/staff/posta", "/staff/posta/{posta}",
			"/staff/portafogli", "/staff/riconciliazione", "/staff/pagamenti", "/staff/pagamenti?causale=CP-NESSUNA",
			"/staff/pagamenti/{cliente}/{bonifico}", "/staff/pagamenti/{cliente}/{pagato}/rimborsi", "/staff/rimborsi",
			"/staff/estratti-conto", "/staff/estratti-conto/{estratto}", "/staff/sospesi", "/staff/sospesi/{sospeso}",
			"/staff/assistenza", "/staff/assistenza?stato=chiusi&numero=1", "/staff/assistenza/ticket/{richiesta}",
			"/staff/assistenza/messaggi/{messaggio}", "/staff/listini", "/staff/listini/{versione}",
			"/staff/listini/{versione}?edizione=2016&estensione=it&pagina=9", "/staff/listini/bozze/{bozza}",
			"/staff/listini/bozze/{bozza}?piano=MEMBER-2026&estensione=com&mostra=tutti&pagina=2");

	private Addresses() {
	}

	/** With what is somebody's own in its places. */
	public static List<String> of(List<String> addresses, Map<String, String> own) {
		return addresses.stream().map((address) -> filled(address, own)).toList();
	}

	public static Stream<String> all() {
		return Stream.of(PUBLIC, OPEN, MAILED, CUSTOMER, STAFF).flatMap(List::stream);
	}

	private static String filled(String address, Map<String, String> own) {
		String filled = address;
		for (Map.Entry<String, String> one : own.entrySet()) {
			filled = filled.replace("{" + one.getKey() + "}", one.getValue());
		}
		return filled;
	}

}

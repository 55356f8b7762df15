package it.creditoprepagato.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.identity.ApiKeySecret;
import it.creditoprepagato.identity.ApiKeys;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Agencies with domains, a key and a session each, and how they call. */
final class Calling {

	static final int AGENCIES = 30;

	private static final int DOMAINS = 3_000;

	/** Far enough from today, and from the longest term. */
	private static final LocalDate EXPIRY = LocalDate.now().plusMonths(6);

	private final Http http;

	private final DataSource owner;

	private final List<Agency> agencies;

	private final AtomicInteger renewed = new AtomicInteger();

	Calling(ApplicationContext application, DataSource owner) {
		this.http = new Http(((ServletWebServerApplicationContext) application).getWebServer().getPort());
		this.owner = owner;
		this.agencies = IntStream.range(0, AGENCIES).mapToObj((number) -> open(application, number)).toList();
	}

	private Agency open(ApplicationContext application, int number) {
		CustomerId customer = new Agencies(application).make(number, "50000.00", DOMAINS,
				(domain) -> new Agencies.Held(new DomainName(name(number, domain)), EXPIRY, AutoRenew.OFF));
		ApiKeySecret secret = ApiKeySecret.random();
		application.getBean(ApiKeys.class).create(customer, "bench", secret);
		try {
			return new Agency(customer, secret.value(), this.http.signIn(Agencies.address(number), Agencies.PASSWORD));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String name(int agency, int domain) {
		return "agenzia-" + agency + "-" + domain + ".it";
	}

	int get(int agency, String path) throws IOException {
		return this.http.get(path, "Authorization", "Bearer " + this.agencies.get(agency).key());
	}

	int browse(int agency, String path) throws IOException {
		return this.http.get(path, "Cookie", this.agencies.get(agency).session());
	}

	void renew() throws IOException {
		int number = next();
		Agency agency = this.agencies.get(number % AGENCIES);
		this.http.renew(agency.key(), name(number % AGENCIES, number / AGENCIES), EXPIRY);
	}

	void renewByStatements() throws SQLException {
		int number = next();
		Agency agency = this.agencies.get(number % AGENCIES);
		try (Connection connection = this.owner.getConnection()) {
			BareRenewal.write(connection, agency.customer().value(), name(number % AGENCIES, number / AGENCIES),
					EXPIRY);
			connection.commit();
		}
	}

	private int next() {
		int number = this.renewed.getAndIncrement();
		if (number >= AGENCIES * DOMAINS) {
			throw new IllegalStateException("All domains are renewed");
		}
		return number;
	}

	/**
	 * Who calls.
	 *
	 * @param customer which
	 * @param key of the API
	 * @param session the cookie of one who is signed in
	 */
	private record Agency(CustomerId customer, String key, String session) {
	}

}

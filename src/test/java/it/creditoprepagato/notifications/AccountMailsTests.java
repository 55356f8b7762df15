package it.creditoprepagato.notifications;

import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.NewUser;
import it.creditoprepagato.identity.Password;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignUp;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What users are told of their own accounts. */
@DatabaseTest
class AccountMailsTests {

	private final String email = People.anEmail();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Users users;

	private Mails mails;

	@BeforeEach
	void mails() {
		this.mails = new Mails(this.context);
	}

	@Test
	void linkToConfirmIsSentByAJobAndForgotten() {
		signUp("Mario Rossi");
		MailRow.Id id = this.mails.ids(this.email).getFirst();
		assertThat(this.mails.jobs(id)).hasSize(1);
		SteppedJobs.of(this.context).run();
		assertThat(this.mails.jobs(id)).isEmpty();
		assertThat(this.mails.rows(this.email)).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("status", "SENT").containsEntry("parameters", null));
	}

	@Test
	void mailHoldsTheLinkAndNothingThatAStrangerTyped() throws Exception {
		signUp("Vincita: www.altrove.example");
		SentMail mail = this.mails.sends(this.mails.ids(this.email).getFirst());
		assertThat(mail.subject()).isEqualTo("Confirm the e-mail address");
		assertThat(mail.plain()).containsPattern("http://localhost:8080/conferma-email\\?codice=[A-Za-z0-9_-]{43}\\s")
			.doesNotContain("altrove");
		assertThat(mail.html())
			.containsPattern("href=\"http://localhost:8080/conferma-email\\?codice=[A-Za-z0-9_-]{43}\"")
			.doesNotContain("altrove");
		assertThat(mail.header("To")).isEqualTo(this.email);
	}

	@Test
	void ownerOfATakenAddressIsToldInHisLanguage() throws Exception {
		this.users.register(CustomerId.next(), People.aUser(this.email));
		signUp("Mario Rossi");
		SentMail mail = this.mails.sends(this.mails.ids(this.email).getFirst());
		assertThat(mail.subject()).isEqualTo("Esiste già un account con questo indirizzo");
		assertThat(mail.plain()).contains("http://localhost:8080/accedi\n",
				"http://localhost:8080/recupera-password\n");
	}

	@Test
	void mailToStaffIsTheProvidersOwn() {
		this.users.createStaff(People.aUser(this.email));
		signUp("Mario Rossi");
		assertThat(this.mails.rows(this.email)).singleElement()
			.satisfies((row) -> assertThat(row.get("customer_id")).hasToString("00000000-0000-0000-0000-000000000000"));
	}

	private void signUp(String name) {
		NewUser user = new NewUser(new EmailAddress(this.email), name, new Password(People.PASSWORD));
		this.users.signUp(new SignUp(user, Language.EN, null), this.email, CustomerId::next);
	}

}

package it.creditoprepagato.registrar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is submitted is done and told, as the registry has it. */
@DatabaseTest
class RegistrarTests {

	@Autowired
	private Registrar registrar;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private SettableClock clock;

	@Autowired
	private ConfigurableApplicationContext context;

	private RegistryScene scene;

	@BeforeEach
	void open() {
		this.scene = new RegistryScene(this.context);
	}

	@AfterEach
	void close() {
		this.scene.close();
		this.clock.reset();
	}

	@Test
	void renewalMovesTheExpiryAndIsTold() {
		DomainName name = this.scene.ours("rinnovo", "com", 100);
		Submission renewal = this.scene.renewal(name, 2);
		this.scene.runJobs();
		LocalDate renewed = this.scene.today().plusDays(100).plusYears(2);
		assertThat(this.scene.outcomes(renewal)).containsExactly(
				new OperationSucceeded(renewal.customer(), renewal.id(), Operation.RENEW, name, renewed, renewed));
		assertThat(this.scene.expiry(name)).isEqualTo(renewed);
		assertThat(this.scene.rows(renewal)).isOne();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			rifiuto-, POLICY
			occupato-, OBJECT_EXISTS
			premium-, POLICY
			""")
	void steeredRegistrationIsRefusedAndTold(String prefix, ResultCode reason) {
		DomainName name = RegistryScene.name(prefix, "it");
		Submission registration = this.scene
			.submit(new Instruction.Register(name, 1, RegistryScene.REGISTRANT, List.of()));
		this.scene.runJobs();
		assertThat(this.scene.outcomes(registration)).containsExactly(
				new OperationRefused(registration.customer(), registration.id(), Operation.REGISTER, name, reason));
	}

	@Test
	void lostAnswerIsAskedAndNotRepeated() {
		DomainName name = this.scene.ours("ignoto-", "com", 100);
		Submission renewal = this.scene.renewal(name, 1);
		this.scene.runJobs();
		assertThat(this.scene.outcomes(renewal))
			.containsExactly(new OperationLost(renewal.customer(), renewal.id(), Operation.RENEW, name));
		this.clock.advance(Duration.ofSeconds(1));
		this.scene.runJobs();
		assertThat(this.scene.outcomes(renewal)).hasSize(2).last().isInstanceOf(OperationSucceeded.class);
		assertThat(this.scene.expiry(name)).isEqualTo(this.scene.today().plusDays(100).plusYears(1));
	}

	@Test
	void busyRegistryIsTriedAgainUntilItWorks() {
		DomainName name = this.scene.ours("guasto-", "com", 100);
		Submission renewal = this.scene.renewal(name, 1);
		this.scene.runJobs();
		this.clock.advance(Duration.ofSeconds(1));
		this.scene.runJobs();
		assertThat(this.scene.outcomes(renewal)).isEmpty();
		this.clock.advance(Duration.ofSeconds(2));
		this.scene.runJobs();
		assertThat(this.scene.outcomes(renewal)).hasSize(1).first().isInstanceOf(OperationSucceeded.class);
		assertThat(this.scene.expiry(name)).isEqualTo(this.scene.today().plusDays(100).plusYears(1));
	}

	@Test
	void slowRegistryIsWaitedFor() {
		Submission renewal = this.scene.renewal(this.scene.ours("lento-", "com", 100), 1);
		this.scene.runJobs();
		assertThat(this.scene.outcomes(renewal)).hasSize(1).first().isInstanceOf(OperationSucceeded.class);
	}

	@Test
	void authCodeIsKeptEncryptedAndErasedAtTheOutcome() {
		DomainName name = RegistryScene.name("trasferito", "it");
		Submission transfer = this.scene
			.submit(new Instruction.Transfer(name, new AuthCode("segreto-12"), RegistryScene.REGISTRANT));
		assertThat(new String(this.scene.sealedAuthCode(transfer), StandardCharsets.ISO_8859_1)).isNotEmpty()
			.doesNotContain("segreto");
		this.scene.runJobs();
		LocalDate expiry = this.scene.today().plusYears(1);
		assertThat(this.scene.outcomes(transfer)).containsExactly(
				new OperationSucceeded(transfer.customer(), transfer.id(), Operation.TRANSFER, name, expiry, expiry));
		assertThat(this.scene.sealedAuthCode(transfer)).isNull();
	}

	@Test
	void wrongAuthCodeIsRefusedAndErased() {
		Submission transfer = this.scene.submit(new Instruction.Transfer(RegistryScene.name("trasferito", "com"),
				new AuthCode("sbagliato"), RegistryScene.REGISTRANT));
		this.scene.runJobs();
		assertThat(this.scene.outcomes(transfer)).hasSize(1)
			.first()
			.hasFieldOrPropertyWithValue("reason", ResultCode.INVALID_AUTH_INFO);
		assertThat(this.scene.sealedAuthCode(transfer)).isNull();
	}

	@Test
	void submissionIsWholeOrAbsent() {
		Submission renewal = new Submission(CustomerId.next(), TimeOrderedId.next(),
				new Instruction.Restore(RegistryScene.name("annullato", "com")));
		this.transactions.executeWithoutResult((transaction) -> {
			this.registrar.submit(List.of(renewal));
			assertThat(this.scene.rows(renewal)).isEqualTo(2);
			transaction.setRollbackOnly();
		});
		assertThat(this.scene.rows(renewal)).isZero();
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.registrar.submit(List.of(renewal)));
	}

	@Test
	void availabilityIsTheRegistrysWord() {
		DomainName free = RegistryScene.name("libero", "com");
		DomainName ours = this.scene.ours("preso", "com", 100);
		DomainName taken = RegistryScene.name("occupato-", "com");
		DomainName premium = RegistryScene.name("premium-", "com");
		assertThat(this.registrar.availabilities(List.of(free, ours, taken, premium, free)))
			.isEqualTo(Map.of(free, Availability.AVAILABLE, ours, Availability.TAKEN, taken, Availability.TAKEN,
					premium, Availability.PREMIUM));
		assertThat(this.registrar.availabilities(List.of())).isEmpty();
		assertThatIllegalStateException()
			.isThrownBy(() -> this.transactions.execute((transaction) -> this.registrar.availabilities(List.of(free))));
	}

}

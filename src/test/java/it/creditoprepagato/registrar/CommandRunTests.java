package it.creditoprepagato.registrar;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** A command has its effect once and is told once, wherever a run of its job dies. */
@DatabaseTest
class CommandRunTests {

	@Autowired
	private RegistrySimulator registry;

	@Autowired
	private CommandRun run;

	@Autowired
	private CommandLog log;

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
	void registryThatStaysBusyIsGivenUp() {
		Submission renewal = this.scene.renewal(this.scene.ours("occupatissimo", "com", 100), 1);
		CommandRun busy = new CommandRun(new UnconnectedRegistry() {

			@Override
			public Answer perform(Instruction instruction, String transaction) {
				return new Answer.NotDone();
			}

			@Override
			public Answer ask(Instruction instruction, String transaction) {
				return new Answer.NotDone();
			}

		}, this.log, this.context.getBeanProvider(OutcomeTransaction.class));
		for (int attempt = 1; attempt < CommandLog.MOST_ATTEMPTS; attempt++) {
			assertThat(busy.run(renewal.key())).isPresent();
		}
		assertThat(busy.run(renewal.key())).isEmpty();
		assertThat(this.scene.outcomes(renewal)).hasSize(1)
			.first()
			.hasFieldOrPropertyWithValue("reason", ResultCode.COMMAND_FAILED);
	}

	@Test
	void runThatDiedAfterTheCallIsAskedAboutOnceItsLeaseEnds() {
		DomainName name = this.scene.ours("interrotto", "com", 100);
		Submission renewal = this.scene.renewal(name, 1);
		Lease lease = this.log.take(renewal.key());
		this.registry.perform(lease.instruction(), lease.transaction());
		this.scene.runJobs();
		assertThat(this.scene.outcomes(renewal)).isEmpty();
		this.clock.advance(Command.LEASE);
		this.scene.runJobs();
		assertThat(this.scene.outcomes(renewal)).hasSize(1).first().isInstanceOf(OperationSucceeded.class);
		assertThat(this.scene.expiry(name)).isEqualTo(this.scene.today().plusDays(100).plusYears(1));
	}

	@Test
	void runThatDiedBeforeTheCallIsRepeatedAfterAsking() {
		DomainName name = this.scene.ours("interrotto", "com", 100);
		Submission renewal = this.scene.renewal(name, 1);
		this.log.take(renewal.key());
		this.clock.advance(Command.LEASE);
		this.scene.runJobs();
		assertThat(this.scene.outcomes(renewal)).hasSize(1).first().isInstanceOf(OperationSucceeded.class);
		assertThat(this.scene.expiry(name)).isEqualTo(this.scene.today().plusDays(100).plusYears(1));
	}

	@Test
	void runOvertakenByALaterOneConcludesNothing() {
		Submission renewal = this.scene.renewal(this.scene.ours("superato", "com", 100), 1);
		Lease overtaken = this.log.take(renewal.key());
		this.clock.advance(Command.LEASE);
		this.scene.runJobs();
		this.log.record(overtaken, new Answer.Refused(ResultCode.POLICY));
		assertThat(this.scene.outcomes(renewal)).hasSize(1).first().isInstanceOf(OperationSucceeded.class);
	}

	@Test
	void refusalThatEchoesAnEarlierSuccessIsASuccess() {
		DomainName name = RegistryScene.name("eco", "com");
		Submission registration = this.scene
			.submit(new Instruction.Register(name, 1, RegistryScene.REGISTRANT, List.of()));
		Lease first = this.log.take(registration.key());
		this.log.record(first, new Answer.NotDone());
		this.registry.perform(first.instruction(), first.transaction());
		this.run.run(registration.key());
		assertThat(this.scene.outcomes(registration)).hasSize(1).first().isInstanceOf(OperationSucceeded.class);
	}

	@Test
	void refusalThatMayBeAnEchoDecidesNothingWhileTheRegistryIsSilent() {
		Submission registration = this.scene.submit(
				new Instruction.Register(RegistryScene.name("muto", "com"), 1, RegistryScene.REGISTRANT, List.of()));
		this.log.record(this.log.take(registration.key()), new Answer.NotDone());
		CommandRun silent = new CommandRun(new UnconnectedRegistry(), this.log,
				this.context.getBeanProvider(OutcomeTransaction.class));
		assertThat(silent.run(registration.key())).isPresent();
		assertThat(this.scene.outcomes(registration)).singleElement().isInstanceOf(OperationLost.class);
		for (int later = 0; later < 3; later++) {
			this.clock.advance(Command.LEASE);
			this.scene.runJobs();
		}
		assertThat(this.scene.outcomes(registration)).hasSize(2).last().isInstanceOf(OperationSucceeded.class);
	}

	@Test
	void manyRunsOfOneCommandHaveOneEffect() throws Exception {
		DomainName name = this.scene.ours("conteso", "com", 100);
		Submission renewal = this.scene.renewal(name, 1);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Object> job = () -> this.run.run(renewal.key());
			for (var done : threads.invokeAll(Collections.nCopies(8, job))) {
				done.get();
			}
		}
		assertThat(this.scene.outcomes(renewal)).hasSize(1);
		assertThat(this.scene.expiry(name)).isEqualTo(this.scene.today().plusDays(100).plusYears(1));
	}

	@Test
	void outcomeThatCannotBeSettledIsToldAgain() {
		DomainName name = this.scene.ours("insoluto", "com", 100);
		Submission renewal = this.scene.renewal(name, 1);
		ApplicationListener<PayloadApplicationEvent<OperationSucceeded>> unsettled = (event) -> {
			throw new IllegalStateException("not settled");
		};
		this.context.addApplicationListener(unsettled);
		this.scene.runJobs();
		this.context.removeApplicationListener(unsettled);
		assertThat(this.scene.status(renewal)).isEqualTo("SENT");
		this.clock.advance(Command.LEASE);
		this.scene.runJobs();
		assertThat(this.scene.status(renewal)).isEqualTo("SUCCEEDED");
		assertThat(this.scene.expiry(name)).isEqualTo(this.scene.today().plusDays(100).plusYears(1));
	}

}

package it.creditoprepagato.launch;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import it.creditoprepagato.testing.RunningJar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One application at a time owns a data directory, and one that was killed leaves nothing
 * in the way.
 */
class DataDirectoryIT {

	@Test
	void secondInstanceIsRefusedInASentenceAndSubCommandsRunBesideTheFirst(@TempDir Path data) throws Exception {
		try (RunningJar first = RunningJar.start(data)) {
			assertThat(first.uri("/").getPort()).isPositive();
			RunningJar.Finished second = RunningJar.run(data);
			assertThat(second.status()).isEqualTo(1);
			assertThat(second.output()).contains("is in use by another running application").doesNotContain("\tat ");
			assertThat(RunningJar.run(data, "verify-ledger").lastLine()).endsWith("broken=0");
		}
		RunningJar.Finished alone = RunningJar.run(data, "verify-ledger");
		assertThat(alone.status()).isZero();
		assertThat(alone.lastLine()).endsWith("broken=0");
	}

	@Test
	void serverOfAKilledApplicationIsStoppedAndStartedAnew(@TempDir Path data) throws Exception {
		RunningJar first = RunningJar.start(data);
		long orphan = Postmaster.of(DataDirectory.postgres(data)).orElseThrow().process().pid();
		first.kill();
		assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isPresent();
		try (RunningJar again = RunningJar.start(data)) {
			assertThat(Postmaster.of(DataDirectory.postgres(data)).orElseThrow().process().pid()).isNotEqualTo(orphan);
			assertThat(again.uri("/").getPort()).isPositive();
		}
		assertThat(Postmaster.of(DataDirectory.postgres(data))).isEmpty();
	}

}

package it.creditoprepagato.ledger;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes sequences, balances, holds and hashes of every account from the rows alone,
 * in one snapshot and in constant memory; the application may run meanwhile.
 */
@Service
public class LedgerVerifier {

	private static final int FETCH = 1_000;

	private final JdbcTemplate jdbc;

	private final List<AgreementCheck> checks;

	private final AccountHeads heads;

	LedgerVerifier(DataSource dataSource, ObjectProvider<AgreementCheck> checks, AccountHeads heads) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.jdbc.setFetchSize(FETCH);
		this.checks = checks.orderedStream().toList();
		this.heads = heads;
	}

	/**
	 * Reads everything once; broken rows are counted, and the first is named.
	 * @param heads files of account heads to compare with
	 * @throws java.io.UncheckedIOException if one of them cannot be read
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Verification verify(Path... heads) {
		Run run = new Run();
		this.jdbc.query(VerifierRow.QUERY, run);
		run.finish();
		this.checks.forEach((check) -> check.check(run));
		Stream.of(heads).forEach((file) -> this.heads.compare(file, run));
		return run.result();
	}

	/** One reading of all accounts, one after the other. */
	private static final class Run implements RowCallbackHandler, Consumer<String> {

		private @Nullable AccountProof account;

		private @Nullable String first;

		private long accounts;

		private long entries;

		private long holds;

		private long broken;

		@Override
		public void processRow(ResultSet resultSet) throws SQLException {
			VerifierRow row = new VerifierRow(resultSet);
			AccountProof current = this.account;
			if (current == null || !current.isOf(row.customer())) {
				finish();
				current = new AccountProof(row, this);
				this.account = current;
				this.accounts++;
				this.holds += row.number("holds");
			}
			if (row.hasEntry()) {
				this.entries++;
				current.add(row);
			}
		}

		void finish() {
			if (this.account != null) {
				this.account.finish();
			}
		}

		@Override
		public void accept(String sentence) {
			this.broken++;
			if (this.first == null) {
				this.first = sentence;
			}
		}

		Verification result() {
			return new Verification(this.accounts, this.entries, this.holds, this.broken, this.first);
		}

	}

}

package it.creditoprepagato.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in by name and by network address, for all nodes, in the
 * database. Every count is a transaction of its own.
 */
@Component
class SignInThrottle {

	private final ProxyManager<String> buckets;

	private final BucketConfiguration perAccount;

	private final BucketConfiguration perAddress;

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInThrottle(DataSource dataSource, JdbcClient jdbc, Clock clock, IdentityProperties properties) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("identity.sign_in_bucket")
			.idColumn("bucket")
			.clientClock(meter(clock))
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
		this.perAccount = limit(properties.attemptsPerAccount(), properties.attemptsWithin());
		this.perAddress = limit(properties.attemptsPerAddress(), properties.attemptsWithin());
		this.jdbc = jdbc;
		this.clock = clock;
	}

	private static BucketConfiguration limit(int attempts, Duration within) {
		return BucketConfiguration.builder()
			.addLimit(Bandwidth.builder().capacity(attempts).refillGreedy(attempts, within).build())
			.build();
	}

	private static TimeMeter meter(Clock clock) {
		return new TimeMeter() {

			@Override
			public long currentTimeNanos() {
				return Duration.ofMillis(clock.millis()).toNanos();
			}

			@Override
			public boolean isWallClockBased() {
				return true;
			}

		};
	}

	/** Counts an attempt, or tells how long to wait for the next. */
	Optional<Duration> count(SignInSource source) {
		return take(network(source)).or(() -> take(account(source)));
	}

	/** Takes back the count of an attempt that was right. */
	void uncount(SignInSource source) {
		network(source).addTokens(1);
		account(source).addTokens(1);
	}

	/** Forgets those who have all their attempts back. */
	@Transactional
	public int forgetExpired() {
		return this.jdbc.sql("DELETE FROM identity.sign_in_bucket WHERE expires_at < ?")
			.param(this.clock.millis())
			.update();
	}

	private Bucket network(SignInSource source) {
		return this.buckets.getProxy(source.network(), () -> this.perAddress);
	}

	private Bucket account(SignInSource source) {
		return this.buckets.getProxy(source.account(), () -> this.perAccount);
	}

	private static Optional<Duration> take(Bucket bucket) {
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(wholeSeconds(probe.getNanosToWaitForRefill()));
	}

	private static Duration wholeSeconds(long nanos) {
		return Duration.ofSeconds(Math.ceilDiv(nanos, 1_000_000_000L));
	}

}

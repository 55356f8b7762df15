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
 * Counts attempts for all nodes, in the database. Every count is a transaction of its
 * own, so it belongs before the one that does the work.
 */
@Component
class AttemptBuckets {

	private final ProxyManager<String> buckets;

	private final JdbcClient jdbc;

	private final Clock clock;

	AttemptBuckets(DataSource dataSource, JdbcClient jdbc, Clock clock) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("identity.sign_in_bucket")
			.idColumn("bucket")
			.clientClock(meter(clock))
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
		this.jdbc = jdbc;
		this.clock = clock;
	}

	static BucketConfiguration limit(int attempts, Duration within) {
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

	/** Counts an attempt, or tells how long to wait for the next, in whole seconds. */
	Optional<Duration> take(String name, BucketConfiguration limit) {
		ConsumptionProbe probe = bucket(name, limit).tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(wholeSeconds(probe.getNanosToWaitForRefill()));
	}

	/** Takes back the count of an attempt. */
	void giveBack(String name, BucketConfiguration limit) {
		bucket(name, limit).addTokens(1);
	}

	/** Forgets those who have all their attempts back. */
	@Transactional
	public int forgetExpired() {
		return this.jdbc.sql("DELETE FROM identity.sign_in_bucket WHERE expires_at < ?")
			.param(this.clock.millis())
			.update();
	}

	private Bucket bucket(String name, BucketConfiguration limit) {
		return this.buckets.getProxy(name, () -> limit);
	}

	private static Duration wholeSeconds(long nanos) {
		return Duration.ofSeconds(Math.ceilDiv(nanos, 1_000_000_000L));
	}

}

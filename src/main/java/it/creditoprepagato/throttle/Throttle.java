package it.creditoprepagato.throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is done, for all nodes, in the database. */
@Component
public class Throttle {

	private final ProxyManager<String> buckets;

	private final JdbcClient jdbc;

	private final Clock clock;

	Throttle(DataSource dataSource, JdbcClient jdbc, Clock clock) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("throttle.bucket")
			.idColumn("bucket")
			.clientClock(meter(clock))
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
		this.jdbc = jdbc;
		this.clock = clock;
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

	/** Counts one, or tells how long to wait for it, in whole seconds. */
	public Optional<Duration> take(Source source, Limit limit) {
		return take(source, limit, 1);
	}

	/**
	 * Counts many at once, all or none.
	 * @param amount from one to as many as the limit has
	 * @return how long to wait for them, in whole seconds; empty if they are counted
	 */
	public Optional<Duration> take(Source source, Limit limit, long amount) {
		return Limit.take(bucket(source, limit), amount);
	}

	/** Takes back one that was counted. */
	public void giveBack(Source source, Limit limit) {
		bucket(source, limit).addTokens(1);
	}

	/** Forgets those who may do everything again; tells how many. */
	@Transactional
	public int forgetExpired() {
		return this.jdbc.sql("DELETE FROM throttle.bucket WHERE expires_at < ?").param(this.clock.millis()).update();
	}

	private Bucket bucket(Source source, Limit limit) {
		return this.buckets.getProxy(source.bucket(),
				() -> BucketConfiguration.builder().addLimit(limit.bandwidth()).build());
	}

}

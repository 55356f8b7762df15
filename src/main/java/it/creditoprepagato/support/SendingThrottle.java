package it.creditoprepagato.support;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import javax.sql.DataSource;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what is sent by customer, mail address and network address, for all nodes, in
 * the database. Every count is a transaction of its own, so it is made before the one
 * that writes.
 */
@Component
class SendingThrottle {

	private static final int NETWORK_BYTES = 8;

	private final ProxyManager<String> buckets;

	private final SupportProperties limits;

	private final JdbcClient jdbc;

	private final Clock clock;

	SendingThrottle(DataSource dataSource, JdbcClient jdbc, Clock clock, SupportProperties limits) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("support.sending_bucket")
			.idColumn("bucket")
			.clientClock(meter(clock))
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
		this.limits = limits;
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

	/** Counts a message with its files, or tells how long to wait. */
	Optional<Duration> count(CustomerId customer, long bytes) {
		Optional<Duration> wait = take("messages:" + customer, 1,
				limit(this.limits.messagesPerHour(), Duration.ofHours(1)));
		return (bytes == 0) ? wait : wait.or(() -> take("bytes:" + customer, bytes,
				limit(this.limits.attachmentsPerDay().toBytes(), Duration.ofDays(1))));
	}

	/** Counts a message of the contact form, or tells how long to wait. */
	Optional<Duration> count(Sender sender, String networkAddress) {
		return take("network:" + Sha256.hex(network(networkAddress)), 1,
				limit(this.limits.contactsPerHourAndNetwork(), Duration.ofHours(1)))
			.or(() -> take("email:" + Sha256.hex(sender.email().toLowerCase(Locale.ROOT)), 1,
					limit(this.limits.contactsPerHour(), Duration.ofHours(1))));
	}

	/** Of IPv6 the network of 64 bits, which one subscriber has for himself. */
	private static String network(String address) {
		try {
			return (InetAddress.ofLiteral(address) instanceof Inet6Address six)
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

	private static BucketConfiguration limit(long most, Duration within) {
		return BucketConfiguration.builder()
			.addLimit(Bandwidth.builder().capacity(most).refillGreedy(most, within).build())
			.build();
	}

	private Optional<Duration> take(String bucket, long tokens, BucketConfiguration limit) {
		ConsumptionProbe probe = this.buckets.getProxy(bucket, () -> limit).tryConsumeAndReturnRemaining(tokens);
		return probe.isConsumed() ? Optional.empty()
				: Optional.of(Duration.ofSeconds(Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L)));
	}

	/** Forgets those who may send everything again. */
	@Transactional
	public int forgetExpired() {
		return this.jdbc.sql("DELETE FROM support.sending_bucket WHERE expires_at < ?")
			.param(this.clock.millis())
			.update();
	}

}

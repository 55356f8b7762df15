package it.creditoprepagato.support;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be sent.
 *
 * @param messagesPerHour by one customer
 * @param attachmentsPerDay by one customer
 * @param contactsPerHour by the contact form, under one mail address
 * @param contactsPerHourAndNetwork by the contact form, from one address of the network
 */
@ConfigurationProperties("credito.support")
public record SupportProperties(@DefaultValue("30") int messagesPerHour,
		@DefaultValue("200MB") DataSize attachmentsPerDay, @DefaultValue("5") int contactsPerHour,
		@DefaultValue("20") int contactsPerHourAndNetwork) {

	public SupportProperties {
		if (messagesPerHour < 1 || contactsPerHour < 1 || contactsPerHourAndNetwork < 1
				|| attachmentsPerDay.toBytes() < (long) NewAttachment.LARGEST_BYTES * NewAttachment.MOST) {
			throw new IllegalArgumentException("credito.support: limits let at least one message pass");
		}
	}

}

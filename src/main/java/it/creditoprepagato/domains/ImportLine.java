package it.creditoprepagato.domains;

import java.time.LocalDate;

import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of domains.
 *
 * @param number its place in the file, from 1
 * @param typed the name as it stands there
 * @param name the name, if it is one
 * @param wrong why it is none
 * @param expiry the day that the file says, if it says one
 */
public record ImportLine(int number, String typed, @Nullable DomainName name, DomainName.@Nullable Reason wrong,
		@Nullable LocalDate expiry) {
}

package it.creditoprepagato.pricing;

import java.time.Instant;
import java.util.Comparator;

/**
 * Names a version of the price lists.
 *
 * @param number from 1, in the order of import
 * @param source the name of the file it came from
 * @param startsAt from when it applies to everyone, until a later one starts
 */
public record PriceListVersion(int number, String source, Instant startsAt) {

	static final Comparator<PriceListVersion> BY_NUMBER = Comparator.comparingInt(PriceListVersion::number);

}

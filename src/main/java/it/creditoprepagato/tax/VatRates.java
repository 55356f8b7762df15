package it.creditoprepagato.tax;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The dated rates. */
interface VatRates extends Repository<VatRate, VatRate.Id> {

	/** The rate in force on a day. */
	@Query("from VatRate where id.validFrom <= :day order by id.validFrom desc limit 1")
	Optional<VatRate> on(LocalDate day);

}

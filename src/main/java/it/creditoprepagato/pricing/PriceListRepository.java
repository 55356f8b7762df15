package it.creditoprepagato.pricing;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions of the price lists and what is in them. */
interface PriceListRepository extends Repository<PriceList, PriceList.Id> {

	List<PriceList> findAll();

	Optional<PriceList> findById(PriceList.Id id);

	@Query("select l from PriceList l where l.fileSha256 = :sha256")
	Optional<PriceList> findByFile(String sha256);

	@Query("select coalesce(max(l.id.version), 0) from PriceList l")
	int findLastVersion();

	@Query("""
			select new it.creditoprepagato.pricing.ListedPrices(r.id, r.streetCents, r.amounts)
			from PriceRow r where r.id.version = :version
			""")
	List<ListedPrices> findPrices(int version);

	/** Lets one import run at a time, until its transaction ends. */
	@Query(value = "select 1 from pg_advisory_xact_lock(hashtext('pricing.price_list'))", nativeQuery = true)
	int lockImports();

}

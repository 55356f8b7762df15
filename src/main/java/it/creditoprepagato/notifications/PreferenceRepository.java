package it.creditoprepagato.notifications;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What customers want to be told. */
interface PreferenceRepository extends Repository<PreferenceRow, PreferenceRow.Id> {

	@Query("select p from PreferenceRow p where p.id.customerId = :customer and not p.wanted")
	List<PreferenceRow> findUnwanted(UUID customer);

	@Modifying
	@NativeQuery("""
			INSERT INTO notifications.preference (customer_id, kind, wanted) VALUES (:customer, :kind, :wanted)
			ON CONFLICT (customer_id, kind) DO UPDATE SET wanted = excluded.wanted""")
	void put(UUID customer, String kind, boolean wanted);

}

package it.creditoprepagato.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.shared.Language;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people of customers. */
interface MemberRepository extends Repository<Membership, Membership.Id> {

	@Query("""
			select new it.creditoprepagato.identity.Member(u.id.userId, u.displayName, e.id.email)
			  from Membership m join UserAccount u on u.id.userId = m.id.userId join UserEmail e on e.userId = m.id.userId
			 where m.customerId = :customer
			 order by u.displayName, e.id.email""")
	List<Member> findOf(UUID customer);

	@Query("select u.language from UserAccount u where u.id.userId = :user")
	Optional<Language> findLanguage(UUID user);

	@Modifying
	@Query("update UserAccount u set u.language = :language where u.id.userId = :user")
	void speak(UUID user, Language language);

	@Query("""
			select new it.creditoprepagato.identity.MemberRepository$Named(u.id.userId, u.displayName)
			  from UserAccount u where u.id.userId in :users""")
	List<Named> findNames(Collection<UUID> users);

	/**
	 * Somebody's name.
	 *
	 * @param userId whose
	 * @param displayName as it is shown
	 */
	record Named(UUID userId, String displayName) {
	}

}

package it.creditoprepagato.backoffice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members of the staff are called. */
@Component
class Colleagues {

	private final JdbcClient jdbc;

	Colleagues(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The names of those who are members of the staff; the others have none. */
	@Transactional(readOnly = true)
	public Map<Actor, String> names(Collection<Actor> actors) {
		List<UUID> ids = actors.stream()
			.filter((actor) -> actor.kind() == Actor.Kind.STAFF)
			.map((actor) -> UUID.fromString(actor.id()))
			.distinct()
			.toList();
		Map<Actor, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql(
					"SELECT user_id, display_name FROM identity.user_account WHERE role = 'STAFF' AND user_id IN (:ids)")
				.param("ids", ids)
				.query((row) -> {
					names.put(new Actor(Actor.Kind.STAFF, row.getString("user_id")), row.getString("display_name"));
				});
		}
		return names;
	}

}

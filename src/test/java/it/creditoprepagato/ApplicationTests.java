package it.creditoprepagato;

import java.sql.SQLException;

import javax.sql.DataSource;

import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The application starts, as the user that owns nothing. */
@DatabaseTest
class ApplicationTests {

	@Test
	void applicationIsNotTheOwner(@Autowired DataSource dataSource) throws SQLException {
		try (var connection = dataSource.getConnection()) {
			assertThat(connection.getMetaData().getUserName()).isEqualTo("credito_app");
		}
	}

}

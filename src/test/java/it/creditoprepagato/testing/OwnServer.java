package it.creditoprepagato.testing;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A PostgreSQL of a test's own, for one that does something to the domains of all
 * customers.
 */
public class OwnServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestServer.connect(context, TestServer.embedded());
	}

}

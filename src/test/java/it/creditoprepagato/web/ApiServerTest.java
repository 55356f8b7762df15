package it.creditoprepagato.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import it.creditoprepagato.testing.SettableClock;
import it.creditoprepagato.testing.TestServer;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The application with {@link ExampleApi} in it, behind a port of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestServer.class)
@Import({ SettableClock.class, ExampleApi.class })
public @interface ApiServerTest {

}

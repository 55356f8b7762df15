package it.creditoprepagato.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import it.creditoprepagato.testing.DatabaseTest;

import org.springframework.context.annotation.Import;

/** The whole application with {@link ExampleApi} in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import({ ExampleApi.class, ApiCalls.class })
@interface ApiTest {

}

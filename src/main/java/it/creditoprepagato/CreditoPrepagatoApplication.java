package it.creditoprepagato;

import java.time.Clock;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import it.creditoprepagato.launch.Launcher;

/** The whole application; sub-commands and the embedded server are in {@code launch}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CreditoPrepagatoApplication {

	static void main(String[] args) {
		Launcher.launch(CreditoPrepagatoApplication.class, args);
	}

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}

}

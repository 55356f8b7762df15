package it.creditoprepagato.launch;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the application was started.
 *
 * @param dataDir where embedded data live
 * @param command the sub-command to run instead of serving, if any
 */
@ConfigurationProperties("credito.launch")
record LaunchProperties(@DefaultValue("data") Path dataDir, @Nullable String command) {
}

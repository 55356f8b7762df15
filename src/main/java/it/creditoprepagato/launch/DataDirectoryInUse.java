package it.creditoprepagato.launch;

import java.nio.file.Path;

/** Another application owns the data directory. */
final class DataDirectoryInUse extends CannotStart {

	DataDirectoryInUse(Path path) {
		super("The data directory " + path.toAbsolutePath().normalize()
				+ " is in use by another running application; stop it, or choose another directory with DATA_DIR.");
	}

}

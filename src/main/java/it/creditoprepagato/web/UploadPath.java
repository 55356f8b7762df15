package it.creditoprepagato.web;

/**
 * Where files may be sent, contributed as a bean by the module whose pages take them;
 * elsewhere a large body is refused before it is read.
 *
 * @param prefix of the addresses, below which only people signed in get
 */
public record UploadPath(String prefix) {

	/** Whether an address is one of them. */
	public boolean holds(String path) {
		return path.equals(this.prefix) || path.startsWith(this.prefix + "/");
	}

}

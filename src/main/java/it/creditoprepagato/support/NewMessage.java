package it.creditoprepagato.support;

import java.util.List;
import java.util.UUID;

/**
 * A message to be added to a ticket.
 *
 * @param submission names the form it was written in: sent again, it is there once
 * @param text what it says
 * @param files at most {@value NewAttachment#MOST}
 */
public record NewMessage(UUID submission, MessageText text, List<NewAttachment> files) {

	public NewMessage {
		files = List.copyOf(files);
		if (files.size() > NewAttachment.MOST) {
			throw new IllegalArgumentException("A message has at most " + NewAttachment.MOST + " files");
		}
	}

	long bytes() {
		return this.files.stream().mapToLong((file) -> file.content().length).sum();
	}

}

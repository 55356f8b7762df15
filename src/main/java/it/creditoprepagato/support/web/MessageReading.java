package it.creditoprepagato.support.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Category;
import it.creditoprepagato.support.FileInspector;
import it.creditoprepagato.support.Inspection;
import it.creditoprepagato.support.MessageText;
import it.creditoprepagato.support.NewAttachment;
import it.creditoprepagato.support.NewMessage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Reads messages and their files from forms; what is wrong stands at its field. */
@Component
class MessageReading {

	private static final String FILES = "file";

	private static final int NAME_SHOWN = 60;

	private final FileInspector inspector;

	MessageReading(FileInspector inspector) {
		this.inspector = inspector;
	}

	/** The message with its files; empty with the reasons at the fields. */
	Optional<NewMessage> message(@Nullable String typed, @Nullable String key, ServletWebRequest request,
			BindingResult problems) {
		Optional<MessageText> text = text("messaggio", typed, problems);
		Optional<List<NewAttachment>> files = files(request, problems);
		return text.flatMap((words) -> files.map((found) -> new NewMessage(key(key), words, found)));
	}

	/** The text; empty with the reason at its field. */
	static Optional<MessageText> text(String field, @Nullable String typed, BindingResult problems) {
		String text = MessageText.typed(typed);
		return fits(field, text, MessageText.LONGEST, problems) ? Optional.of(new MessageText(text)) : Optional.empty();
	}

	/** The category; empty with the reason at its field. */
	static Optional<Category> category(@Nullable String typed, BindingResult problems) {
		Optional<Category> category = Stream.of(Category.values()).filter((one) -> one.name().equals(typed)).findAny();
		if (category.isEmpty()) {
			problems.rejectValue("argomento", "support.category.missing");
		}
		return category;
	}

	/** Whether a text is there and not too long; else the reason stands at its field. */
	static boolean fits(String field, String text, int longest, BindingResult problems) {
		int length = MessageText.length(text);
		if (length == 0) {
			problems.rejectValue(field, "support.missing." + field);
		}
		else if (length > longest) {
			problems.rejectValue(field, "support.too-long." + field, new Object[] { length, longest }, null);
		}
		return length > 0 && length <= longest;
	}

	/** What the form is known by; something new for what no form of ours sends. */
	static UUID key(@Nullable String typed) {
		try {
			return (typed != null) ? UUID.fromString(typed) : TimeOrderedId.next();
		}
		catch (IllegalArgumentException ex) {
			return TimeOrderedId.next();
		}
	}

	/** Says that files have to be chosen again, which browsers do not keep. */
	static void remind(ServletWebRequest request, BindingResult problems) {
		if (!sent(request).isEmpty() && !problems.hasFieldErrors("allegati")) {
			problems.rejectValue("allegati", "support.files.again");
		}
	}

	private static List<MultipartFile> sent(ServletWebRequest request) {
		MultipartRequest parts = request.getNativeRequest(MultipartRequest.class);
		return (parts == null) ? List.of() : parts.getFiles(FILES).stream().filter((file) -> !isNone(file)).toList();
	}

	private Optional<List<NewAttachment>> files(ServletWebRequest request, BindingResult problems) {
		List<MultipartFile> sent = sent(request);
		if (sent.size() > NewAttachment.MOST) {
			problems.rejectValue("allegati", "support.files.too-many", new Object[] { sent.size(), NewAttachment.MOST },
					null);
			return Optional.empty();
		}
		List<NewAttachment> fit = new ArrayList<>();
		for (MultipartFile file : sent) {
			switch (inspect(file)) {
				case Inspection.Fit found -> fit.add(found.file());
				case Inspection.Unfit unfit ->
					problems.rejectValue("allegati", "support.file." + unfit.why(), new Object[] { shown(file) }, null);
			}
		}
		return (fit.size() == sent.size()) ? Optional.of(fit) : Optional.empty();
	}

	/** What a browser sends where no file was chosen. */
	private static boolean isNone(MultipartFile file) {
		return file.isEmpty() && name(file).isBlank();
	}

	private Inspection inspect(MultipartFile file) {
		if (file.getSize() > NewAttachment.LARGEST_BYTES) {
			return new Inspection.Unfit(Inspection.Reason.TOO_LARGE);
		}
		try {
			return this.inspector.inspect(name(file), file.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(MultipartFile file) {
		return Objects.requireNonNullElse(file.getOriginalFilename(), "");
	}

	private static String shown(MultipartFile file) {
		String name = MessageText.typed(name(file)).replaceAll("\\s+", " ");
		return (MessageText.length(name) <= NAME_SHOWN) ? name
				: name.substring(0, name.offsetByCodePoints(0, NAME_SHOWN)) + "…";
	}

}

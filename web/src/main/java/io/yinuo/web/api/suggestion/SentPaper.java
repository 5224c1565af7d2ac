package io.yinuo.web.api.suggestion;

import io.yinuo.paper.PaperKind;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.api.JsonText;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A paper as the parts of a form carry it. */
public record SentPaper(PaperKind kind, UploadedFile file) {

    private static final int MOST_OF_A_WORD = 100;
    private static final int MOST_OF_A_FORM = 20_000;

    /**
     * Reads the parts, of the file at most one byte more than is taken.
     *
     * @throws InvalidInput {@code REQUIRED} for a part that is not there, {@code PAPER_KIND_UNKNOWN}
     */
    static SentPaper of(List<EntityPart> parts, long mostBytes) throws IOException {
        var file = part(parts, "file");
        var kind = part(parts, "kind");
        new InvalidInput.Check()
                .that(file.isPresent(), "file", "REQUIRED")
                .that(kind.isPresent(), "kind", "REQUIRED")
                .done();
        return new SentPaper(kind(kind.get()), file(file.get(), mostBytes));
    }

    /**
     * The file of a form that has nothing beside it.
     *
     * @throws InvalidInput {@code REQUIRED} when it is not there
     */
    public static UploadedFile file(List<EntityPart> parts, long mostBytes) throws IOException {
        return file(part(parts, "file").orElseThrow(() -> new InvalidInput("file", "REQUIRED")), mostBytes);
    }

    /**
     * What the part {@code form} says in JSON beside the file.
     *
     * @throws InvalidInput {@code REQUIRED} when it is not there
     */
    public static <T> T form(List<EntityPart> parts, Class<T> type) throws IOException {
        var part = part(parts, "form").orElseThrow(() -> new InvalidInput("form", "REQUIRED"));
        try (var content = part.getContent()) {
            var said = JsonText.json().fromJson(
                    new String(content.readNBytes(MOST_OF_A_FORM), StandardCharsets.UTF_8), type);
            new InvalidInput.Check().present(said, "form").done();
            return said;
        }
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private static PaperKind kind(EntityPart part) throws IOException {
        try (var content = part.getContent()) {
            var word = new String(content.readNBytes(MOST_OF_A_WORD), StandardCharsets.UTF_8).strip();
            return Stream.of(PaperKind.values())
                    .filter(kind -> kind.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("kind", "PAPER_KIND_UNKNOWN", word));
        }
    }

    private static UploadedFile file(EntityPart part, long mostBytes) throws IOException {
        try (var content = part.getContent()) {
            return new UploadedFile(part.getFileName().orElse(""), content.readNBytes((int) mostBytes + 1));
        }
    }
}

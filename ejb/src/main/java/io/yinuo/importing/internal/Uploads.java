package io.yinuo.importing.internal;

import io.yinuo.importing.ImportSource;
import io.yinuo.intake.ReferralLists;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.UploadLimit;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Sha256;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes in what was uploaded: a ZIP by its directory, a table row by row. */
@ApplicationScoped
public class Uploads {

    private static final String FIELD = "file";
    /** More letters than a bureau writes in twenty years. */
    private static final int MOST_LETTERS = 5_000;
    private static final long MOST_UNPACKED = 1024L * 1024 * 1024;
    private static final int MOST_NAME = 200;
    private static final int MOST_PATH = 300;
    /** An office document is a ZIP too. */
    private static final String OFFICE = "[Content_Types].xml";
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");

    @Inject
    UploadLimit limit;

    @Inject
    PaperTexts texts;

    @Inject
    ReferralLists lists;

    @Inject
    ImportRows rows;

    @Inject
    WorkClock clock;

    /**
     * Stores an import with its lines.
     *
     * @throws InvalidInput on {@code file}, with a code of its own for each reason
     */
    public ArchiveImport take(UploadedFile file, UUID bureauId, UUID by) {
        new InvalidInput.Check().present(file, FIELD).done();
        var content = file.content();
        new InvalidInput.Check()
                .that(content != null && content.length > 0, FIELD, "FILE_EMPTY")
                .that(content == null || content.length <= limit.importBytes(), FIELD, "IMPORT_TOO_LARGE", limit.importMegabytes())
                .done();
        var name = shown(file.name() == null ? "" : file.name().strip(), MOST_NAME);
        var lower = name.toLowerCase(Locale.ROOT);
        new InvalidInput.Check().that(lower.endsWith(".zip") || lower.endsWith(".xlsx"), FIELD, "IMPORT_FORMAT").done();
        var source = lower.endsWith(".zip") ? ImportSource.ZIP : ImportSource.TABLE;
        return source == ImportSource.ZIP ? archive(file, name, bureauId, by) : table(file, name, bureauId, by);
    }

    private ArchiveImport archive(UploadedFile file, String name, UUID bureauId, UUID by) {
        var letters = ZipDirectory.letters(file.content());
        new InvalidInput.Check()
                .that(letters.stream().noneMatch(each -> each.name().equals(OFFICE)), FIELD, "IMPORT_FORMAT")
                .that(!letters.isEmpty(), FIELD, "IMPORT_EMPTY")
                .that(letters.size() <= MOST_LETTERS, FIELD, "TOO_MANY", MOST_LETTERS, letters.size())
                .that(letters.stream().mapToLong(ZipLetter::size).sum() <= MOST_UNPACKED, FIELD, "FILE_UNPACKS_TOO_LARGE")
                .done();
        var batch = batch(file, ImportSource.ZIP, name, bureauId, by);
        rows.store(batch.id(), file.content());
        for (int i = 0; i < letters.size(); i++) {
            rows.add(new ImportLine(batch.id(), i + 1, shown(letters.get(i).name(), MOST_PATH)));
        }
        return batch;
    }

    private ArchiveImport table(UploadedFile file, String name, UUID bureauId, UUID by) {
        var table = texts.oldLedger(file);
        List<TableLines.Named> lines = TableLines.of(lists.readOld(table), table);
        new InvalidInput.Check()
                .that(!lines.isEmpty(), FIELD, "IMPORT_EMPTY")
                .that(lines.size() <= MOST_LETTERS, FIELD, "TOO_MANY", MOST_LETTERS, lines.size())
                .done();
        var batch = batch(file, ImportSource.TABLE, name, bureauId, by);
        for (int i = 0; i < lines.size(); i++) {
            var line = new ImportLine(batch.id(), i + 1, shown(lines.get(i).name(), MOST_PATH));
            line.take(lines.get(i).reading(), clock.today());
            rows.add(line);
            rows.keepWords(line, lines.get(i).reading().words());
        }
        return batch;
    }

    private ArchiveImport batch(UploadedFile file, ImportSource source, String name, UUID bureauId, UUID by) {
        var batch = new ArchiveImport(bureauId, source, name, Sha256.hex(file.content()), by, clock.recordedAt());
        rows.add(batch);
        return batch;
    }

    /** Without what cannot be shown; of a path that is too long the end. */
    private static String shown(String name, int most) {
        var plain = UNSHOWABLE.matcher(name).replaceAll("_");
        return plain.length() <= most ? plain : "…" + plain.substring(plain.length() - most + 1);
    }
}

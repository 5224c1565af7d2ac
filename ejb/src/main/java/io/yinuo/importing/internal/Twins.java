package io.yinuo.importing.internal;

import io.yinuo.drafting.Replies;
import io.yinuo.importing.LineStatus;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.suggestion.SuggestionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is there already, so that nothing comes in twice (rule IM4): by the file itself, by kind, session and number, and by the
 * number of the letter.
 */
@ApplicationScoped
public class Twins {

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    ImportRows rows;

    /**
     * Marks the ready lines of an import that are double: there before, or an earlier line of the same archive.
     *
     * @param asked of these it is not known whether they are there before
     */
    void mark(ArchiveImport batch, List<ImportLine> lines, Collection<ImportLine> asked) {
        var unknown = Set.copyOf(asked);
        var files = new HashMap<String, ImportLine>();
        var numbers = new HashMap<String, ImportLine>();
        var letters = new HashMap<String, ImportLine>();
        for (var line : lines) {
            if (line.status() != LineStatus.READY && line.status() != LineStatus.INCOMPLETE) {
                continue;
            }
            boolean twice = isBefore(line, line.sha256(), files, "IMPORT_SAME_FILE")
                    || line.status() == LineStatus.READY
                            && (unknown.contains(line) && markThere(batch, line)
                                    || isBefore(line, keyOf(line), numbers, "IMPORT_SAME_NUMBER")
                                    || isBefore(line, line.documentNumber(), letters, "IMPORT_SAME_LETTER"));
            if (!twice) {
                keep(line, files, numbers, letters);
            }
        }
    }

    private static boolean isBefore(ImportLine line, String key, Map<String, ImportLine> before, String code) {
        var twin = key == null ? null : before.get(key);
        if (twin != null) {
            line.beDouble(code, twin.fileName(), null);
        }
        return twin != null;
    }

    private static void keep(
            ImportLine line, Map<String, ImportLine> files, Map<String, ImportLine> numbers, Map<String, ImportLine> letters) {
        files.putIfAbsent(line.sha256(), line);
        if (line.status() == LineStatus.READY) {
            numbers.putIfAbsent(keyOf(line), line);
            letters.putIfAbsent(line.documentNumber(), line);
        }
    }

    /** One session however its label is written; null where there is no number. */
    private static String keyOf(ImportLine line) {
        if (line.number().isMissing()) {
            return null;
        }
        var session = line.session();
        boolean counted = session.term() != null && session.meeting() != null;
        return line.kind() + "/" + session.betweenSessions() + "/"
                + (counted ? session.term() + "/" + session.meeting() : session.label()) + "/" + line.number().key();
    }

    /** @return whether a case bears its number or its letter, or was made of its file; it is then marked as double */
    boolean markThere(ArchiveImport batch, ImportLine line) {
        var ofFile = rows.recordedOf(batch.bureauId(), line.sha256());
        ofFile.ifPresent(twin -> line.beDouble("IMPORT_FILE_THERE", null, twin));
        if (ofFile.isPresent()) {
            return true;
        }
        var ofNumber = ofNumber(batch.bureauId(), line);
        ofNumber.ifPresent(twin -> line.beDouble("IMPORT_NUMBER_THERE", line.number().label(), twin));
        if (ofNumber.isPresent()) {
            return true;
        }
        var ofLetter = Optional.ofNullable(line.documentNumber()).flatMap(number -> replies.answeredUnder(batch.bureauId(), number));
        ofLetter.ifPresent(twin -> line.beDouble("IMPORT_LETTER_THERE", line.documentNumber(), twin));
        return ofLetter.isPresent();
    }

    private Optional<UUID> ofNumber(UUID bureauId, ImportLine line) {
        if (line.number().isMissing()) {
            return Optional.empty();
        }
        var same = suggestions.find(bureauId, line.kind(), line.session(), line.number());
        return same.isPresent() || line.session().term() != null ? same : ofYear(bureauId, line);
    }

    /** Where the letter does not count its session, the year in which the matter was handed over or answered decides. */
    private Optional<UUID> ofYear(UUID bureauId, ImportLine line) {
        return suggestions.bearing(bureauId, line.number(), id -> true).stream()
                .filter(each -> each.kind() == line.kind() && each.betweenSessions() == line.session().betweenSessions())
                .filter(each -> each.referredOn().getYear() == line.dated().getYear())
                .map(SuggestionView::id)
                .findFirst();
    }
}

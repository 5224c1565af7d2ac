package io.yinuo.importing.internal;

import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.UploadLimit;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads one file of a ZIP: unpacked with a bound, checked like any other file that comes in, and never under its own path. */
@ApplicationScoped
public class FileReading {

    @Inject
    PaperTexts texts;

    @Inject
    UploadLimit limit;

    /** @param budget how many bytes may still come out of the archive */
    LineReading read(byte[] zip, ZipLetter letter, long budget) {
        var unpacked = letter.unpack(zip, Math.min(limit.bytes(), budget));
        if (unpacked.problem() != null) {
            return LineReading.refused(null, unpacked.problem(), null);
        }
        var sha256 = Sha256.hex(unpacked.content());
        try {
            var found = texts.read(new UploadedFile(letter.fileName(), unpacked.content()));
            return switch (found.state()) {
                case READ -> OldLetter.line(sha256, found.words());
                case NO_WORDS -> LineReading.refused(sha256, "LETTER_NO_WORDS", null);
                case PROTECTED -> LineReading.refused(sha256, "FILE_PROTECTED", null);
                case UNREADABLE -> LineReading.refused(sha256, "LETTER_UNREADABLE", null);
                case NOT_SUPPORTED -> LineReading.refused(sha256, "LETTER_FORMAT", null);
            };
        } catch (InvalidInput refused) {
            var first = refused.errors().get(0);
            return LineReading.refused(sha256, first.code(), LinePolicy.joined(first.parameters()));
        }
    }

    /** The file as it stays with its case. */
    UploadedFile file(byte[] zip, ZipLetter letter) {
        return new UploadedFile(letter.fileName(), letter.unpack(zip, limit.bytes()).content());
    }
}

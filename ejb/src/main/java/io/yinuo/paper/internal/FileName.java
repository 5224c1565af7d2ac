package io.yinuo.paper.internal;

import io.yinuo.paper.FileFormat;
import io.yinuo.shared.InvalidInput;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file may be called (rule PA3): a name alone, that every system can show and store. */
final class FileName {

    private static final String FIELD = "file";
    private static final int MOST_CHARACTERS = 200;

    /** Control characters, and those that turn the direction of writing, by which fdp.exe reads exe.pdf. */
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");

    private static final Pattern PATH = Pattern.compile("[/\\\\]|^[A-Za-z]:|^\\.+$");

    private FileName() {}

    /**
     * The name, without blanks around it.
     *
     * @throws InvalidInput {@code FILE_NAME_MISSING}, {@code FILE_NAME_PATH}, {@code FILE_NAME_CHARACTER}, {@code
     *     FILE_NAME_LENGTH}
     */
    static String of(String given) {
        var name = given == null ? "" : given.strip();
        if (name.isEmpty()) {
            throw new InvalidInput(FIELD, "FILE_NAME_MISSING");
        }
        if (UNSHOWABLE.matcher(name).find()) {
            throw new InvalidInput(FIELD, "FILE_NAME_CHARACTER");
        }
        if (PATH.matcher(name).find()) {
            throw new InvalidInput(FIELD, "FILE_NAME_PATH");
        }
        if (name.length() >= MOST_CHARACTERS) {
            throw new InvalidInput(FIELD, "FILE_NAME_LENGTH", MOST_CHARACTERS - 1, name.length());
        }
        return name;
    }

    /** @throws InvalidInput {@code FILE_MACROS} for formats that carry programs, {@code FILE_FORMAT} for all others */
    static FileFormat format(String name) {
        return FileFormat.named(name).orElseThrow(() -> name.matches("(?i).*\\.(docm|dotm|xlsm|xltm|xlsb)")
                ? new InvalidInput(FIELD, "FILE_MACROS")
                : new InvalidInput(FIELD, "FILE_FORMAT", accepted()));
    }

    private static String accepted() {
        return Stream.of(FileFormat.values()).map(Enum::name).collect(Collectors.joining(" "));
    }
}

package io.yinuo.reader;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes a file from standard input and gives its words to standard output, in UTF-8.
 *
 * <p>The only argument is the format, {@code DOCX}, {@code PDF}, {@code OFD} or {@code XLSX}; the exit status says what
 * became of it.
 */
public final class Reader {

    /** The words were read; there may be none. */
    public static final int READ = 0;
    /** A library could not read the file. */
    public static final int UNREADABLE = 4;
    /** The file asks for a password. */
    public static final int PROTECTED = 5;

    private static final int MOST_CHARACTERS = 1_000_000;

    private Reader() {}

    public static void main(String[] arguments) throws IOException {
        var words = System.out;
        System.setOut(System.err); // what a library has to say is no part of the words
        System.exit(run(arguments[0], System.in.readAllBytes(), words));
    }

    static int run(String format, byte[] content, OutputStream out) throws IOException {
        try {
            var words = words(format, content);
            write(words.length() > MOST_CHARACTERS ? words.substring(0, MOST_CHARACTERS) : words, out);
            return READ;
        } catch (ProtectedFile closed) {
            return PROTECTED;
        } catch (IOException | RuntimeException broken) {
            // the libraries meet broken files with exceptions of every kind
            return UNREADABLE;
        }
    }

    private static String words(String format, byte[] content) throws IOException {
        return switch (format) {
            case "DOCX" -> WordFile.words(content);
            case "PDF" -> PdfFile.words(content);
            case "OFD" -> OfdFile.words(content);
            case "XLSX" -> SheetFile.words(content);
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static void write(String words, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out);
        buffered.write(words.getBytes(StandardCharsets.UTF_8));
        buffered.flush();
    }
}

package io.yinuo.web.paper;

import java.util.Locale;

/** The size of a file as people say it. */
final class FileSize {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private FileSize() {}

    static String of(long bytes) {
        if (bytes >= MEGABYTE) {
            return String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGABYTE);
        }
        return bytes >= KILOBYTE ? (bytes + KILOBYTE / 2) / KILOBYTE + " KB" : bytes + " B";
    }
}

package io.yinuo.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * How large a file may be (文件大小上限): a paper 20 MB or what {@code YINUO_UPLOAD_MB} says (rule PA1), the old letters of an import
 * 100 MB or what {@code YINUO_IMPORT_MB} says (rule PA1).
 */
@ApplicationScoped
public class UploadLimit {

    private static final String PAPER = "YINUO_UPLOAD_MB";
    private static final int PAPER_DEFAULT = 20;
    private static final int PAPER_MOST = 60;
    private static final String IMPORT = "YINUO_IMPORT_MB";
    private static final int IMPORT_DEFAULT = 100;
    /** What the server's own limit leaves room for. */
    private static final int IMPORT_MOST = 200;
    private static final int MEGABYTE = 1024 * 1024;

    private final int megabytes;
    private final int importMegabytes;

    public UploadLimit() {
        this(System.getenv());
    }

    /** @throws IllegalStateException when a setting is no number from 1 to 60, or from 1 to 200 for an import */
    public UploadLimit(Map<String, String> environment) {
        megabytes = megabytes(environment, PAPER, PAPER_DEFAULT, PAPER_MOST);
        importMegabytes = megabytes(environment, IMPORT, IMPORT_DEFAULT, IMPORT_MOST);
    }

    private static int megabytes(Map<String, String> environment, String variable, int usual, int most) {
        var said = environment.getOrDefault(variable, String.valueOf(usual)).strip();
        if (!said.matches("\\d{1,3}") || Integer.parseInt(said) < 1 || Integer.parseInt(said) > most) {
            throw new IllegalStateException(variable + " must be a number from 1 to " + most + ", not " + said);
        }
        return Integer.parseInt(said);
    }

    public int megabytes() {
        return megabytes;
    }

    public long bytes() {
        return (long) megabytes * MEGABYTE;
    }

    /** The largest request: one file and what is sent beside it. */
    public long requestBytes() {
        return bytes() + MEGABYTE;
    }

    public int importMegabytes() {
        return importMegabytes;
    }

    public long importBytes() {
        return (long) importMegabytes * MEGABYTE;
    }

    /** The largest request that brings an import. */
    public long importRequestBytes() {
        return importBytes() + MEGABYTE;
    }
}

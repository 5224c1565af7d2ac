package io.yinuo.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How large a file may be (文件大小上限): 20 MB, or what {@code YINUO_UPLOAD_MB} says (rule PA1). */
@ApplicationScoped
public class UploadLimit {

    private static final String VARIABLE = "YINUO_UPLOAD_MB";
    private static final int DEFAULT = 20;
    /** What the server's own limit leaves room for. */
    private static final int MOST = 60;
    private static final int MEGABYTE = 1024 * 1024;

    private final int megabytes;

    public UploadLimit() {
        this(System.getenv());
    }

    /** @throws IllegalStateException when the setting is no number from 1 to 60 */
    public UploadLimit(Map<String, String> environment) {
        var said = environment.getOrDefault(VARIABLE, String.valueOf(DEFAULT)).strip();
        if (!said.matches("\\d{1,3}") || Integer.parseInt(said) < 1 || Integer.parseInt(said) > MOST) {
            throw new IllegalStateException(VARIABLE + " must be a number from 1 to " + MOST + ", not " + said);
        }
        megabytes = Integer.parseInt(said);
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
}

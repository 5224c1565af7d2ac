package io.yinuo.directory.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The mode that the environment asks for. */
@ApplicationScoped
public class InstallationMode {

    /** Environment variable that asks for sample data. */
    public static final String VARIABLE = "YINUO_SAMPLE";

    private final boolean sample;

    public InstallationMode() {
        this(System.getenv());
    }

    InstallationMode(Map<String, String> environment) {
        sample = Boolean.parseBoolean(environment.get(VARIABLE));
    }

    public boolean sample() {
        return sample;
    }
}

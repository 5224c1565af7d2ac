package io.yinuo.directory.internal;

import io.yinuo.shared.ClockOffset;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * Sample mode or not, as the environment asks for it.
 *
 * <p>Sample mode has accounts with a published password; it is refused where other machines could reach it, and over
 * data that began without it (decisions 17).
 */
@ApplicationScoped
public class InstallationMode {

    /** Environment variable that asks for sample data. */
    public static final String VARIABLE = "YINUO_SAMPLE";

    /** System property with the address to which the server is bound. */
    static final String BIND_ADDRESS = "jboss.bind.address";

    private final boolean sample;
    private final boolean ahead;

    public InstallationMode() {
        this(System.getenv());
    }

    InstallationMode(Map<String, String> environment) {
        sample = Boolean.parseBoolean(environment.get(VARIABLE));
        ahead = ClockOffset.isSet(environment);
    }

    public boolean sample() {
        return sample;
    }

    /** @throws IllegalStateException when the data began in the other mode */
    void requireSameAs(boolean begunAsSample) {
        if (sample != begunAsSample) {
            throw new IllegalStateException(
                    begunAsSample
                            ? "This data directory holds sample data. Start with " + VARIABLE
                                    + "=true, or name another data directory or database."
                            : "This data directory holds real data. Start without " + VARIABLE
                                    + ", or name another data directory or database for samples.");
        }
    }

    /** @throws IllegalStateException when real work would be dated by a clock that is set ahead */
    void requireRealTime() {
        if (ahead && !sample) {
            throw new IllegalStateException(ClockOffset.VARIABLE + " sets the clock ahead, which is for sample data only. "
                    + "Start without it, or with " + VARIABLE + "=true and another data directory.");
        }
    }

    /** @throws IllegalStateException when sample accounts could be reached from other machines */
    void requireLoopback(String bindAddress) {
        if (sample && bindAddress != null && !isLoopback(bindAddress)) {
            throw new IllegalStateException("Sample data has accounts with a published password and is served on "
                    + "this machine only, but the server is bound to " + bindAddress + ". Bind it to 127.0.0.1, or "
                    + "start without " + VARIABLE + ".");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}

package io.yinuo.notification.internal;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** Where people open this application, for links in what leaves it. */
final class Site {

    private static final String VARIABLE = "YINUO_BASE_URL";

    private Site() {}

    /** @throws IllegalStateException when it is missing or no address of a site */
    static URI of(Map<String, String> environment) {
        var said = environment.getOrDefault(VARIABLE, "").strip().replaceFirst("/+$", "");
        if (!said.matches("https?://[\\w.:\\[\\]/-]+")) {
            throw new IllegalStateException(VARIABLE + " must be the address by which people open the application, such as "
                    + "https://yinuo.example.gov.cn, not \"" + said + "\"");
        }
        return URI.create(said);
    }

    static String caseAt(URI site, UUID caseId) {
        return caseAt(site, caseId, false);
    }

    /** @param forSubmitter whether the reader finds it among the own suggestions */
    static String caseAt(URI site, UUID caseId, boolean forSubmitter) {
        return site + (forSubmitter ? "/deputy" : "") + "/suggestion.xhtml?id=" + caseId;
    }
}

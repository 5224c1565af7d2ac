package io.yinuo.web.suggestion;

import java.util.UUID;

/** Where an act that was done from the file of a matter leads. */
final class CasePage {

    private CasePage() {}

    /** The same file again, read anew. */
    static String again(UUID suggestionId) {
        return "/suggestion?faces-redirect=true&id=" + suggestionId;
    }
}

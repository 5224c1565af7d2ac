package io.yinuo.drafting;

import java.util.List;
import java.util.UUID;

/** Tells which way a revised draft goes (修改后去向); answered by the sign-off, which knows who returned it and who agreed. */
public interface RevisionCourse {

    /**
     * Names of the sections that have to agree before the draft may go back to whoever returned it (rule O8).
     *
     * @param all whether those who have agreed already are asked as well
     * @return empty when it goes straight back
     */
    List<String> countersigners(UUID replyId, boolean all);
}

package io.yinuo.web.publication;

import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.publication.PublicationStatus;
import io.yinuo.publication.PublicationView;
import io.yinuo.publication.Publications;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of the disclosure of the replies in a file, and the taking down of a copy. */
@Named
@ViewScoped
public class DisclosureView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Publications publications;

    @Inject
    Shell shell;

    private String reason;
    private transient Map<UUID, List<PublicationView>> known;

    /** What was decided on the reply, oldest first; nothing before its delivery and for readers from outside. */
    public List<PublicationView> of(ReplyView reply, boolean inside) {
        if (!inside || reply.status() != ReplyStatus.DELIVERED) {
            return List.of();
        }
        if (known == null) {
            known = new HashMap<>();
        }
        return known.computeIfAbsent(reply.id(), publications::ofReply);
    }

    /** Whether the reader decides on the reply now. */
    public boolean offers(ReplyView reply, boolean inside) {
        return isOffice(reply)
                && reply.status() == ReplyStatus.DELIVERED
                && !reply.isRecalled()
                && of(reply, inside).stream().allMatch(each -> each.status() == PublicationStatus.TAKEN_DOWN);
    }

    public boolean isOffice(ReplyView reply) {
        return shell.actor().holds(Roles.SECRETARY, reply.bureauId())
                || shell.actor().holds(Roles.REVIEWER, reply.bureauId());
    }

    @TellsRefusals
    public String takeDown(UUID suggestionId, UUID publicationId) {
        publications.takeDown(publicationId, reason);
        return "/suggestion?faces-redirect=true&id=" + suggestionId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

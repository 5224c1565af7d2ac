package io.yinuo.drafting;

import io.yinuo.document.DocumentFormat;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.Press;
import io.yinuo.drafting.internal.LetterFormRows;
import io.yinuo.drafting.internal.LetterSetting;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The pages of a reply as they leave the bureau (成文文件), set by GB/T 9704-2012.
 *
 * <p>Whoever may read the reply gets them: the bureau while it is made, without number and date where there is none yet; the
 * deputy and the referrer once it is delivered.
 */
@Stateless
public class ReplyFiles {

    @Inject
    Drafting drafting;

    @Inject
    LetterFormRows forms;

    @Inject
    Press press;

    /**
     * The latest text as pages.
     *
     * @throws io.yinuo.shared.NotFound {@code REPLY_UNKNOWN} when the reply is not, or not yet, for these eyes
     * @throws io.yinuo.shared.StateConflict {@code FONT_MISSING}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ReplyFile file(UUID replyId, DocumentFormat format) {
        var reply = drafting.reply(replyId);
        var letter = letter(reply);
        return new ReplyFile(LetterSetting.name(reply) + "." + format.extension(), format, press.print(letter, format));
    }

    /**
     * The pages of the latest text as drawings for a browser, before and after it is signed.
     *
     * @throws io.yinuo.shared.NotFound {@code REPLY_UNKNOWN} when the reply is not, or not yet, for these eyes
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<String> pages(UUID replyId) {
        return press.preview(letter(drafting.reply(replyId)));
    }

    /** A numbered letter keeps the form in which it was numbered. */
    private OfficialLetter letter(ReplyView reply) {
        return LetterSetting.of(
                reply, drafting.draft(reply.id(), 0).blocks(), forms.of(reply.bureauId(), reply.dispatchedAt()));
    }
}

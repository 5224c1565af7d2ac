package io.yinuo.drafting;

import io.yinuo.document.DocumentFormat;
import io.yinuo.document.Press;
import io.yinuo.drafting.internal.LetterSetting;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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
        var letter = LetterSetting.of(reply, drafting.draft(replyId, 0).blocks());
        return new ReplyFile(LetterSetting.name(reply) + "." + format.extension(), format, press.print(letter, format));
    }
}

package io.yinuo.drafting;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.internal.DraftChanges;
import io.yinuo.drafting.internal.DraftChanges.State;
import io.yinuo.drafting.internal.DraftClaims;
import io.yinuo.drafting.internal.DraftingTasks;
import io.yinuo.drafting.internal.Drafts;
import io.yinuo.drafting.internal.HeadComparison;
import io.yinuo.drafting.internal.Reply;
import io.yinuo.drafting.internal.ReplyRepository;
import io.yinuo.drafting.internal.TextComparison;
import io.yinuo.drafting.internal.UploadedText;
import io.yinuo.letter.LetterOutline;
import io.yinuo.letter.LetterReader;
import io.yinuo.letter.Letters;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Letters that were written in Word or WPS, as drafts (上传文稿): read, compared with the stored text, and kept as a version.
 *
 * <p>What the file says takes the place of the text; what it does not say stays, such as the answers to the requests. The
 * file itself stays with the papers of the matter (rule DU1).
 */
@Stateless
public class DraftUploads {

    private static final String FILE = "file";

    @Inject
    Callers callers;

    @Inject
    DraftingTasks tasks;

    @Inject
    DraftClaims claims;

    @Inject
    ReplyRepository replies;

    @Inject
    Drafts drafts;

    @Inject
    PaperTexts texts;

    @Inject
    Papers papers;

    @Inject
    Trail trail;

    /**
     * Reads the file beside the stored text, and changes nothing.
     *
     * @throws InvalidInput on {@code file}: as for {@link Papers#add}, {@code LETTER_FORMAT}, {@code LETTER_NO_WORDS},
     *     {@code LETTER_UNREADABLE}, {@code FILE_PROTECTED}, {@code TOO_LONG}
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public UploadedDraft read(UploadDraft command) {
        var reply = replies.get(command.replyId());
        tasks.requireDrafter(reply, callers.current());
        StaleVersion.check(command.expectedVersion(), reply.version());
        var outline = outline(command.file());
        var read = UploadedText.of(outline, LetterReader.read(outline.plain()), reply.draft());
        drafts.check(reply, read.draft());
        return new UploadedDraft(
                read.draft().blocks().size(),
                HeadComparison.compare(reply.heading(), read.draft().heading()),
                TextComparison.compare(reply.latest().blocks(), read.draft().blocks()),
                read.renumbered(),
                outline.leftOut(),
                read.lostPromises(),
                reply.version());
    }

    /**
     * Keeps the file as the newest version of the draft; the one before it stays a version.
     *
     * @return the version that the page must now expect
     * @throws InvalidInput as for {@link #read}
     * @throws StaleVersion when somebody else wrote meanwhile; nothing is overwritten
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("drafting.upload")
    public int take(UploadDraft command) {
        tasks.requireDrafter(replies.get(command.replyId()), callers.current());
        var outline = outline(command.file());
        var reply = claims.claim(command.replyId(), command.expectedVersion());
        trail.about(reply.suggestionId(), reply.bureauId(), reply.id());
        tasks.absentFor(reply, callers.current()).ifPresent(absent -> trail.standsInFor(absent.name()));
        var before = State.of(reply);
        var read = UploadedText.of(outline, LetterReader.read(outline.plain()), reply.draft());
        reply.keepText();
        drafts.keep(reply, read.draft(), claims.writing(reply, true));
        papers.keep(new AddPaper(reply.suggestionId(), PaperKind.DRAFT, command.file()));
        note(reply, before, command.file());
        return replies.versionAfterWriting(reply);
    }

    private void note(Reply reply, State before, UploadedFile file) {
        trail.note(reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("fileName", file.name()));
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), DraftChanges.between(before, State.of(reply)));
    }

    private LetterOutline outline(UploadedFile file) {
        new InvalidInput.Check().present(file, FILE).done();
        var words = texts.read(file).require(FILE);
        if (words.length() > Letters.LONGEST) {
            throw new InvalidInput(FILE, "TOO_LONG", Letters.LONGEST, words.length());
        }
        var letter = LetterOutline.of(words);
        if (letter.paragraphs().isEmpty()) {
            throw new InvalidInput(FILE, "LETTER_NO_WORDS");
        }
        return letter;
    }
}

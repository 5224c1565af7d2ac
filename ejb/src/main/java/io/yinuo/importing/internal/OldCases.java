package io.yinuo.importing.internal;

import io.yinuo.commitment.OldPromises;
import io.yinuo.drafting.DeliveredLetter;
import io.yinuo.drafting.Replies;
import io.yinuo.importing.internal.OldLetter.Text;
import io.yinuo.letter.LetterReading.Contact;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.secret.SecretMatters;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.NewMatter;
import io.yinuo.suggestion.NewMatter.Referral;
import io.yinuo.suggestion.NewMatter.Signature;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Makes an answered case of an old letter, and takes it away again (rules IM3, IM6): neither a process, nor a deadline, nor a
 * message comes of it.
 */
@ApplicationScoped
public class OldCases {

    private static final int MOST_NAME = 100;
    private static final int MOST_RECIPIENT = 500;
    private static final int MOST_COPIES = 500;
    private static final int MOST_CONTACT = 60;
    private static final int MOST_PHONE = 40;
    private static final int MOST_ORGAN = 200;
    /** Stands where the letter names nobody, because a matter has one who leads. */
    private static final String NOT_NAMED = "原函未写明";
    private static final Pattern BODY =
            Pattern.compile(".{2,}(?:委员会|代表团|支部|总支|联络组|小组|界别?|联|协会|商会|会|社|组|党|市委|区委|县委)");

    @Inject
    Suggestions suggestions;

    @Inject
    SecretMatters secretMatters;

    @Inject
    Replies replies;

    @Inject
    OldPromises promises;

    @Inject
    Papers papers;

    @Inject
    CaseAccess access;

    @Inject
    ImportRows rows;

    @Inject
    WorkClock clock;

    /**
     * @param file the letter as it was uploaded, or null where it came as a row
     * @throws io.yinuo.shared.StateConflict {@code NUMBER_TAKEN}
     */
    UUID record(ArchiveImport batch, ImportLine line, UploadedFile file) {
        var matter = matter(batch, line, file == null);
        secretMatters.refuseTaken(batch.bureauId(), matter.kind(), matter.session(), matter.number());
        var id = suggestions.registerAnswered(matter, line.dated().atStartOfDay(WorkClock.ZONE).toInstant());
        access.open(id, batch.bureauId());
        if (file != null) {
            recordLetter(batch, line, id);
            papers.keepImported(id, batch.bureauId(), file, batch.startedBy());
        } else if (line.signedOn() != null) {
            replies.keepDelivered(row(batch, line, id));
        }
        return id;
    }

    private NewMatter matter(ArchiveImport batch, ImportLine line, boolean ofTable) {
        var referredOn = line.referredOn() == null ? line.dated() : line.referredOn();
        return new NewMatter(
                batch.bureauId(), line.kind(), line.session(), line.number(), line.title(),
                ofTable ? rows.words(line) : "", HandlingRole.SOLE, false,
                new Referral("", referredOn, line.dated()), false, DisclosureWish.UNSTATED, "", signatures(line), List.of(),
                batch.startedBy(), clock.now());
    }

    private static List<Signature> signatures(ImportLine line) {
        var names = line.deputies().isEmpty() ? List.of(NOT_NAMED) : line.deputies();
        var signatures = new ArrayList<Signature>();
        for (var name : names) {
            signatures.add(new Signature(
                    signatures.isEmpty(), OldLetter.clipped(name, MOST_NAME), kindOf(name, line.kind()), null, null, null));
        }
        return signatures;
    }

    /** A body is one of those that submit matters of this kind (rule K2). */
    private static SubmitterKind kindOf(String name, MatterKind kind) {
        return BODY.matcher(name).matches()
                ? kind.submitterKinds().stream().filter(each -> each != SubmitterKind.PERSON).findFirst().orElse(SubmitterKind.PERSON)
                : SubmitterKind.PERSON;
    }

    private void recordLetter(ArchiveImport batch, ImportLine line, UUID id) {
        var letter = OldLetter.of(rows.words(line));
        var text = letter.text();
        var replyId = replies.keepDelivered(letter(batch, line, id, letter, text));
        promises.record(replyId, text.promises());
    }

    private static DeliveredLetter letter(ArchiveImport batch, ImportLine line, UUID id, OldLetter letter, Text text) {
        var read = letter.reading();
        var contact = read.contacts().stream().findFirst().orElse(new Contact(null, null, null));
        var recipient = Objects.requireNonNullElse(text.salutation(), String.join("、", line.deputies()));
        return new DeliveredLetter(
                id, batch.bureauId(), OldLetter.clipped(read.issuer(), MOST_ORGAN), line.documentNumber(),
                OldLetter.clipped(read.signatory(), MOST_NAME), line.signedOn(), letter.outcome(), letter.disclosure(),
                OldLetter.clipped(Objects.requireNonNullElse(read.title(), line.title()), LinePolicy.MOST_TITLE),
                OldLetter.clipped(recipient, MOST_RECIPIENT),
                OldLetter.clipped(String.join("、", read.copies()), MOST_COPIES),
                OldLetter.clipped(contact.name(), MOST_CONTACT), OldLetter.clipped(contact.phone(), MOST_PHONE), text.blocks(),
                batch.startedBy());
    }

    /** A ledger tells that there was a reply, and not what it said. */
    private static DeliveredLetter row(ArchiveImport batch, ImportLine line, UUID id) {
        return new DeliveredLetter(
                id, batch.bureauId(), null, line.documentNumber(), null, line.signedOn(), line.outcome(), null, line.title(),
                OldLetter.clipped(String.join("、", line.deputies()), MOST_RECIPIENT), "", null, null, List.of(), batch.startedBy());
    }

    /** Nothing of the case stays but its trail. */
    void takeBack(UUID suggestionId) {
        promises.forget(suggestionId);
        papers.forgetImported(suggestionId);
        replies.forgetImported(suggestionId);
        access.closeToAll(suggestionId);
        suggestions.forgetImported(suggestionId);
    }
}

package io.yinuo.web.intake;

import io.yinuo.intake.Intake;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.shared.LostRace;
import io.yinuo.shared.Refusal;
import io.yinuo.web.messages.RefusalWords;
import io.yinuo.web.messages.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;

/** Registers the rows of a list one by one, each in its own transaction: a row that is refused keeps no other back. */
@Dependent
public class ListRegistration implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Intake intake;

    /**
     * What became of a row.
     *
     * @param id of the case, or null
     * @param code of the refusal, or null
     * @param detail the refusal in words, or null
     */
    public record Outcome(UUID id, String code, String detail) implements Serializable {}

    /** Registers the matter, or says in the reader's language why not. */
    public Outcome register(RegisterSuggestion matter, Texts texts) {
        try {
            return new Outcome(intake.register(matter), null, null);
        } catch (Refusal refusal) {
            return refused(refusal, texts);
        } catch (RuntimeException failure) {
            return refused(LostRace.ofAPerson(failure).orElseThrow(() -> failure), texts);
        }
    }

    private static Outcome refused(Refusal refusal, Texts texts) {
        return new Outcome(null, refusal.code(), RefusalWords.of(refusal, texts));
    }
}

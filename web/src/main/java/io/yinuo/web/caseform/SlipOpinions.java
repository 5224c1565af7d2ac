package io.yinuo.web.caseform;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import io.yinuo.document.Cell;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.offline.OfflineEntryView;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.register.CaseFile.ReplyFile;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.signoff.SignOffStepView;
import io.yinuo.web.messages.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Every opinion on a matter and its letter, step by step, each with name and date. */
final class SlipOpinions {

    private static final Set<SignOffStepKind> ALWAYS =
            EnumSet.of(SignOffStepKind.HEAD_REVIEW, SignOffStepKind.OFFICE_REVIEW, SignOffStepKind.SIGNATURE);

    private final CaseMaterial material;
    private final Texts texts;
    private final List<FormOpinions> rows = new ArrayList<>();

    SlipOpinions(CaseMaterial material, Texts texts) {
        this.material = material;
        this.texts = texts;
    }

    /** @param reply the letter on which was decided, or null while there is none */
    List<FormOpinions> of(ReplyFile reply) {
        add("caseForm.proposal", true, proposals());
        add("caseForm.approval", true, approvals());
        add("caseForm.sectionOpinions", false, sections());
        add("caseForm.unitOpinions", false, units());
        add("caseForm.studies", false, studies());
        var steps = reply == null ? List.<SignOffStepView>of() : reply.steps();
        for (var kind : SignOffStepKind.values()) {
            var said = steps.stream().filter(each -> each.step() == kind).map(this::decision).toList();
            if (!said.isEmpty() || ALWAYS.contains(kind)) {
                rows.add(new FormOpinions(texts.label(kind), said));
            }
        }
        return List.copyOf(rows);
    }

    private void add(String key, boolean always, Stream<Cell.Opinion> opinions) {
        var said = opinions.toList();
        if (always || !said.isEmpty()) {
            rows.add(new FormOpinions(texts.get(key), said));
        }
    }

    /** What the secretary proposed, singly or on a sheet, and what the office director ruled where a section objected. */
    private Stream<Cell.Opinion> proposals() {
        return acts("assignment.prepare", "sheet.send", "sheet.rule").map(each -> each.action().equals("sheet.rule")
                ? opinion(join(value(each, "ruling"), proposed(each)), each, UserTasks.DECIDE_OBJECTION)
                : opinion(proposed(each), each, UserTasks.PREPARE_ASSIGNMENT));
    }

    /** The sections as they were proposed then; older entries do not tell, and so the slip says those of today. */
    private String proposed(TrailEntry entry) {
        var lead = value(entry, "leadSection");
        if (lead.isEmpty()) {
            return proposed();
        }
        var coHandlers = value(entry, "coSections");
        return texts.get("caseForm.proposed.lead", lead)
                + (coHandlers.isEmpty() ? "" : texts.get("caseForm.proposed.co", coHandlers));
    }

    private static String join(String words, String more) {
        return words.isEmpty() || words.endsWith("。") ? words + more : words + "。" + more;
    }

    private String proposed() {
        var sheet = material.file().assignments().stream().filter(each -> each.status().isOpen()).toList();
        return String.join("", sheet.stream().map(this::proposed).toList());
    }

    private String proposed(AssignmentView line) {
        var key = line.role() == AssignmentRole.LEAD ? "caseForm.proposed.lead" : "caseForm.proposed.co";
        return texts.get(key, line.sectionName());
    }

    private Stream<Cell.Opinion> approvals() {
        return acts("assignment.approve", "sheet.decide").map(each -> {
            boolean approved = value(each, "approved").equals("true");
            return opinion(words(approved, value(each, "note")), each, UserTasks.APPROVE_ASSIGNMENT);
        });
    }

    private Stream<TrailEntry> acts(String... actions) {
        var wanted = Set.of(actions);
        return material.file().trail().stream().filter(each -> wanted.contains(each.action()) && !each.refused());
    }

    private static String value(TrailEntry entry, String field) {
        return entry.changes().stream()
                .filter(each -> each.field().equals(field))
                .map(Change::after)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    /** What was typed in later bears the day on which it was decided. */
    private Cell.Opinion opinion(String text, TrailEntry entry, String element) {
        var decidedOn = material.file().offlineEntries().stream()
                .filter(each -> each.element().equals(element) && each.decidedBy().equals(entry.actorName()))
                .map(OfflineEntryView::decidedOn)
                .reduce((earlier, later) -> later)
                .orElse(day(entry.at()));
        return new Cell.Opinion(text, entry.actorName(), LetterPhrases.day(decidedOn));
    }

    private Stream<Cell.Opinion> sections() {
        return material.file().assignments().stream()
                .filter(each -> each.opinion() != null)
                .map(each -> new Cell.Opinion(
                        texts.get("caseForm.says", each.sectionName(), each.opinion()), each.opinionBy(), on(each.opinionAt())));
    }

    private Stream<Cell.Opinion> units() {
        return material.file().outsideUnits().stream()
                .filter(each -> each.opinion() != null)
                .map(each -> new Cell.Opinion(
                        texts.get("caseForm.says", each.name(), each.opinion().text()), each.opinion().signer(),
                        LetterPhrases.day(each.opinion().answeredOn())));
    }

    private Stream<Cell.Opinion> studies() {
        return material.studies().stream()
                .map(each -> new Cell.Opinion(each.conclusion(), each.meeting(), LetterPhrases.day(each.heldOn())));
    }

    private Cell.Opinion decision(SignOffStepView step) {
        var name = step.sectionName() == null ? step.personName() : step.sectionName() + "　" + step.personName();
        return new Cell.Opinion(words(step.decision() == Decision.APPROVE, step.note()), name, on(step.decidedAt()));
    }

    /** The decision, unless the note says it already. */
    private String words(boolean approved, String note) {
        var word = texts.get(approved ? "caseForm.agreed" : "caseForm.returned");
        var added = Objects.requireNonNullElse(note, "").strip();
        return added.startsWith(word.substring(0, word.length() - 1)) ? added : word + added;
    }

    private static String on(Instant at) {
        return at == null ? "" : LetterPhrases.day(day(at));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkClock.ZONE);
    }
}

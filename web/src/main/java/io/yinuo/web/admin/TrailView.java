package io.yinuo.web.admin;

import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailFilter;
import io.yinuo.audit.TrailPage;
import io.yinuo.audit.TrailReader;
import io.yinuo.audit.VerificationReport;
import io.yinuo.directory.AdministrationTrail;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.suggestion.TrailWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.model.LazyDataModel;

/** What was done to people and settings of the bureau (操作留痕), and whether the trail is whole. */
@Named
@ViewScoped
public class TrailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AdministrationTrail administration;

    @Inject
    TrailReader trail;

    @Inject
    TrailWords words;

    @Inject
    Messages messages;

    private UUID personId;
    private LocalDate from;
    private LocalDate until;
    private TrailLines lines;
    private transient Map<UUID, String> names;
    private transient VerificationReport report;

    /** Closes the page before anything of it is written to who may not read it. */
    public void load() {
        getNames();
    }

    TrailPage find(int page, int size) {
        return administration.find(new TrailFilter(personId, from, until, page, size));
    }

    public LazyDataModel<TrailEntry> getLines() {
        if (lines == null) {
            lines = new TrailLines(this);
        }
        return lines;
    }

    public void verify() {
        report = trail.verifyAll();
    }

    public void clear() {
        personId = null;
        from = null;
        until = null;
    }

    public Map<UUID, String> getPeople() {
        return administration.people();
    }

    private Map<UUID, String> getNames() {
        if (names == null) {
            names = administration.names();
        }
        return names;
    }

    /** To whom or what it was done; nothing where the entry names none of the bureau. */
    public String subject(TrailEntry entry) {
        boolean oneself = entry.subjectId() == null || entry.subjectId().equals(entry.actorId());
        return oneself ? "" : getNames().getOrDefault(entry.subjectId(), "");
    }

    public String value(Change change, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> value(change, one)).collect(Collectors.joining("、"));
        }
        var text = value == null ? "" : value.toString();
        return switch (text.isEmpty() ? "" : change.field()) {
            case "grant", "grants" -> grant(text);
            case "lockedUntil" -> messages.moment(Instant.parse(text));
            case "viceDirectorId" -> getNames().getOrDefault(UUID.fromString(text), text);
            case "step" -> messages.step(text);
            case "ratingRule" -> messages.code("RatingRule", text);
            case "signatureRule" -> messages.code("SignatureRule", text);
            case "outcomeSet" -> messages.code("OutcomeSet", text);
            default -> words.value(change, value);
        };
    }

    /** Written as {@code OFFICER@<section>}, or the role alone for the whole bureau. */
    private String grant(String text) {
        var parts = text.split("@", 2);
        var role = messages.role(parts[0]);
        return parts.length == 1 ? role : role + " · " + getNames().getOrDefault(UUID.fromString(parts[1]), parts[1]);
    }

    public VerificationReport getReport() {
        return report;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}

package io.yinuo.importing.internal;

import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.importing.ImportLineView;
import io.yinuo.importing.LineRemark;
import io.yinuo.importing.LineStatus;
import io.yinuo.importing.MendLine;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One letter of an archive, or one row of a table: what it was read as, and what became of it. */
@Entity
@Table(name = "import_line")
public class ImportLine {

    static final int MOST_ATTEMPTS = 3;
    private static final String BETWEEN_NAMES = "、";

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID importId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String fileName;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private LineStatus status;

    private String problem;
    private String problemWith;
    private String remarks = "";

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    private String sessionLabel = "";
    private boolean betweenSessions;
    private String numberText = "";
    private String title = "";
    private String deputies = "";
    private String documentNumber;
    private LocalDate signedOn;
    private LocalDate referredOn;

    @Enumerated(EnumType.STRING)
    private ReplyOutcome outcome;

    private int promises;

    /** How often the recording or its undoing failed for no reason that a person could mend. */
    private int attempts;

    private UUID twinId;
    private UUID suggestionId;

    @Version
    private int version;

    protected ImportLine() {}

    public ImportLine(UUID importId, int position, String fileName) {
        id = UUID.randomUUID();
        this.importId = importId;
        this.position = position;
        this.fileName = fileName;
        status = LineStatus.UNREAD;
    }

    /** It has been read. */
    void take(LineReading reading, LocalDate today) {
        sha256 = reading.sha256();
        kind = reading.kind();
        sessionLabel = reading.sessionLabel();
        betweenSessions = reading.betweenSessions();
        numberText = reading.numberText();
        title = reading.title();
        deputies = String.join(BETWEEN_NAMES, reading.deputies());
        documentNumber = reading.documentNumber();
        signedOn = reading.signedOn();
        referredOn = reading.referredOn();
        outcome = reading.outcome();
        promises = reading.promises();
        remarks = written(reading.remarks());
        if (reading.problem() != null) {
            stop(LineStatus.REFUSED, reading.problem(), reading.problemWith());
        } else {
            assess(today);
        }
    }

    /** Somebody says what it is. */
    void mend(MendLine typed, LocalDate today) {
        kind = typed.kind();
        sessionLabel = plain(typed.sessionLabel());
        betweenSessions = typed.betweenSessions();
        numberText = SuggestionNumber.of(typed.numberText()).text();
        title = plain(typed.title());
        deputies = typed.deputies().stream().map(String::strip).collect(Collectors.joining(BETWEEN_NAMES));
        documentNumber = plain(typed.documentNumber()).isEmpty() ? null : plain(typed.documentNumber());
        signedOn = typed.signedOn();
        boolean dated = sessionLabel.isEmpty() && dated() != null;
        sessionLabel = dated ? SessionWords.ofYear(dated()) : sessionLabel;
        remarks = written(remarksAfterMending(dated));
        assess(today);
    }

    private Set<LineRemark> remarksAfterMending(boolean ofYear) {
        var left = EnumSet.noneOf(LineRemark.class);
        left.addAll(remarks());
        left.removeAll(Set.of(LineRemark.TITLE_OF_LETTER, LineRemark.KIND_MIXED));
        mark(left, LineRemark.NUMBER_MISSING, numberText.isEmpty());
        mark(left, LineRemark.SESSION_MISSING, ofYear);
        mark(left, LineRemark.DEPUTY_MISSING, deputies.isEmpty());
        mark(left, LineRemark.DOCUMENT_NUMBER_MISSING, documentNumber == null);
        mark(left, LineRemark.REPLY_MISSING, signedOn == null);
        return left;
    }

    private static void mark(Set<LineRemark> remarks, LineRemark remark, boolean holds) {
        remarks.remove(remark);
        if (holds) {
            remarks.add(remark);
        }
    }

    private void assess(LocalDate today) {
        problem = null;
        problemWith = null;
        twinId = null;
        status = LineStatus.READY;
        LinePolicy.missing(kind, title, dated(), today).ifPresent(missing -> stop(LineStatus.INCOMPLETE, missing, null));
    }

    private void stop(LineStatus because, String code, String with) {
        status = because;
        problem = code;
        problemWith = with == null || with.length() <= LinePolicy.MOST_TITLE ? with : with.substring(0, LinePolicy.MOST_TITLE);
    }

    /** Something bears its number, or is the same letter: the case of that id, or another line of the archive. */
    void beDouble(String code, String with, UUID twin) {
        stop(LineStatus.DOUBLE, code, with);
        twinId = twin;
    }

    /** Whether another line of the same archive is the same. */
    boolean isDoubleWithin() {
        return status == LineStatus.DOUBLE && twinId == null;
    }

    /** Whether it is double is asked anew. */
    void beSingle(LocalDate today) {
        assess(today);
    }

    /** @throws StateConflict {@code LINE_STATUS_FORBIDS} */
    void leaveOut() {
        require(status == LineStatus.READY || status == LineStatus.INCOMPLETE);
        status = LineStatus.LEFT_OUT;
    }

    /** @throws StateConflict {@code LINE_STATUS_FORBIDS} */
    void takeIn(LocalDate today) {
        require(status == LineStatus.LEFT_OUT);
        assess(today);
    }

    void requireMendable() {
        require(status.isMendable());
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new StateConflict("LINE_STATUS_FORBIDS", status);
        }
    }

    void beImported(UUID caseId) {
        require(status == LineStatus.READY);
        status = LineStatus.IMPORTED;
        suggestionId = caseId;
        attempts = 0;
    }

    /** It was refused for a reason that a person can understand. */
    void fail(String code, String with) {
        stop(LineStatus.FAILED, code, with);
    }

    /** Something went wrong that may not go wrong the next time; after a few times it is given up. */
    void stumble() {
        attempts++;
        if (attempts >= MOST_ATTEMPTS && status == LineStatus.READY) {
            fail("IMPORT_FAILED", null);
        }
    }

    boolean isGivenUp() {
        return attempts >= MOST_ATTEMPTS;
    }

    /** What failed is tried once more. */
    void tryAgain(LocalDate today) {
        attempts = 0;
        assess(today);
    }

    void beUndone() {
        require(status == LineStatus.IMPORTED);
        status = LineStatus.UNDONE;
        suggestionId = null;
    }

    /** The day of the letter, or the day on which the matter was handed over. */
    LocalDate dated() {
        return signedOn == null ? referredOn : signedOn;
    }

    CongressSession session() {
        return new CongressSession(sessionLabel, null, null, betweenSessions).completed();
    }

    SuggestionNumber number() {
        return SuggestionNumber.of(numberText);
    }

    Set<LineRemark> remarks() {
        return remarks.isEmpty()
                ? Set.of()
                : Stream.of(remarks.split(",")).map(LineRemark::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String written(Set<LineRemark> remarks) {
        return remarks.stream().sorted().map(LineRemark::name).collect(Collectors.joining(","));
    }

    List<String> deputies() {
        return deputies.isEmpty() ? List.of() : List.of(deputies.split(BETWEEN_NAMES));
    }

    private List<String> problemParts() {
        return problemWith == null ? List.of() : List.of(problemWith.split(LinePolicy.BETWEEN_PARTS));
    }

    private static String plain(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    UUID id() {
        return id;
    }

    public UUID importId() {
        return importId;
    }

    int position() {
        return position;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    LineStatus status() {
        return status;
    }

    MatterKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate referredOn() {
        return referredOn;
    }

    ReplyOutcome outcome() {
        return outcome;
    }

    UUID suggestionId() {
        return suggestionId;
    }

    int version() {
        return version;
    }

    /** @param twinSeen whether the reader may know of the case that bears the same number */
    ImportLineView view(boolean twinSeen) {
        return new ImportLineView(
                id, position, fileName, status, problem, problemParts(), remarks(), kind, sessionLabel, betweenSessions, numberText,
                title, deputies(), documentNumber, signedOn, outcome, promises, twinSeen ? twinId : null, suggestionId, version);
    }
}

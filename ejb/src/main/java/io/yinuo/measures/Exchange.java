package io.yinuo.measures;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.measures.internal.ExchangeImportRow;
import io.yinuo.measures.internal.ExchangeRows;
import io.yinuo.measures.internal.Leaving;
import io.yinuo.measures.internal.Taking;
import io.yinuo.measures.internal.Undoing;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Tables of measures, indicators, norms, values, documents and their links that leave the measures database and come into it (导入导出): looked at
 * before anything is taken, and taken back as a whole.
 */
@Stateless
public class Exchange {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_NAME = 200;
    private static final int MOST_CELL = 4_000;

    @Inject
    Callers callers;

    @Inject
    Leaving leaving;

    @Inject
    Taking taking;

    @Inject
    Undoing undoing;

    @Inject
    ExchangeRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    @Inject
    Event<CatalogueChanged> changes;

    /** All that the reader's bureau finds, each row with where it comes from; taken in again it changes nothing (rule ME14). */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ExchangeRow> export() {
        return leaving.of(callers.current().bureauId());
    }

    /**
     * Keeps a table with what each line would do; nothing of it is taken (rule ME14).
     *
     * @param reading reads the file; begun only for those who may, and what it refuses is in the trail
     * @throws InvalidInput on {@code file}: {@code EXCHANGE_EMPTY}, {@code TOO_MANY}, {@code CELL_TOO_LONG}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("measures.exchange.upload")
    public UUID upload(String fileName, Supplier<List<ExchangeRow>> reading) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.bureauId());
        var table = reading.get();
        new InvalidInput.Check()
                .that(!table.isEmpty(), "file", "EXCHANGE_EMPTY")
                .that(table.size() <= MOST_ROWS, "file", "TOO_MANY", MOST_ROWS, table.size())
                .that(table.stream().allMatch(Exchange::isSane), "file", "CELL_TOO_LONG", MOST_CELL)
                .done();
        var kept = taking.keep(actor.bureauId(), name(fileName), table, actor.name());
        note(kept);
        return kept.id();
    }

    private static boolean isSane(ExchangeRow row) {
        return row.cells().values().stream().allMatch(cell -> cell.length() <= MOST_CELL);
    }

    private static String name(String typed) {
        var plain = typed == null || typed.isBlank() ? "—" : typed.replaceAll("\\p{C}", "_").strip();
        return plain.length() <= MOST_NAME ? plain : "…" + plain.substring(plain.length() - MOST_NAME + 1);
    }

    /** The imports of the bureau, the latest first. */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Found<ExchangeView> list(int page, int size) {
        var asked = new CatalogueQuery(null, null, null, null, page, size);
        return rows.ofBureau(callers.current().bureauId(), asked.page(), asked.size());
    }

    /** @throws io.yinuo.shared.NotFound {@code EXCHANGE_UNKNOWN} */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ExchangeView get(UUID id) {
        return rows.get(callers.current().bureauId(), id).view(rows.counts(id));
    }

    /**
     * What the lines would do, or did.
     *
     * @param status null for all but what is there already
     */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Found<ExchangeLineView> lines(UUID id, ExchangeLineStatus status, int page, int size) {
        var row = rows.get(callers.current().bureauId(), id);
        var asked = new CatalogueQuery(null, null, null, null, page, size);
        return rows.page(row.id(), status, asked.page(), asked.size());
    }

    /**
     * Takes the lines that are right, all of them or none; those that are wrong stay outside (rule ME14).
     *
     * @throws io.yinuo.shared.StateConflict {@code EXCHANGE_DECIDED}, {@code EXCHANGE_NOTHING}, {@code EXCHANGE_OUTDATED}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("measures.exchange.take")
    public void take(UUID id, int expectedVersion) {
        var row = claim(id, expectedVersion);
        taking.take(row, callers.current().name());
        note(row);
        changes.fire(new CatalogueChanged());
    }

    /** Lays a table aside; nothing of it was taken. */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("measures.exchange.discard")
    public void discard(UUID id, int expectedVersion) {
        var row = claim(id, expectedVersion);
        row.decide(false, callers.current().name(), clock.now());
        note(row);
    }

    /**
     * Takes back what the table made and puts back what it changed, as long as nobody has touched it since (rule ME15).
     *
     * @throws io.yinuo.shared.StateConflict {@code EXCHANGE_NOT_TAKEN}, {@code EXCHANGE_IN_USE}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("measures.exchange.undo")
    public void undo(UUID id, int expectedVersion) {
        var row = claim(id, expectedVersion);
        undoing.undo(row, callers.current().name());
        note(row);
        changes.fire(new CatalogueChanged());
    }

    private ExchangeImportRow claim(UUID id, int expectedVersion) {
        var bureau = callers.current().bureauId();
        var row = rows.lock(bureau, id);
        trail.about(null, bureau, row.id());
        StaleVersion.check(expectedVersion, row.version());
        return row;
    }

    private void note(ExchangeImportRow row) {
        var counts = rows.counts(row.id());
        trail.note(
                null, row.bureauId(), row.id(), Change.set("fileName", row.fileName()),
                Change.set("newRows", counts.getOrDefault(ExchangeLineStatus.NEW, 0L)),
                Change.set("changedRows", counts.getOrDefault(ExchangeLineStatus.CHANGED, 0L)),
                Change.set("wrongRows", counts.getOrDefault(ExchangeLineStatus.WRONG, 0L)));
    }
}

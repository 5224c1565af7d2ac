package io.yinuo.calendar.internal;

import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.YearEdition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One edition of a year, as the bureau settled it; it never changes. */
@Entity
@Table(name = "calendar_year")
public class YearRow {

    @Id
    private UUID id;

    private UUID bureauId;

    @Column(name = "calendar_year")
    private int year;

    private int edition;

    private String content;

    private String settledBy;

    private Instant settledAt;

    protected YearRow() {}

    public YearRow(UUID bureauId, CalendarYear year, int edition, String settledBy, Instant settledAt) {
        this.id = UUID.randomUUID();
        this.bureauId = bureauId;
        this.year = year.year();
        this.edition = edition;
        this.content = YearFile.write(year);
        this.settledBy = settledBy;
        this.settledAt = settledAt;
    }

    public UUID id() {
        return id;
    }

    YearEdition view() {
        return new YearEdition(YearFile.read(content), edition, settledBy, settledAt);
    }
}

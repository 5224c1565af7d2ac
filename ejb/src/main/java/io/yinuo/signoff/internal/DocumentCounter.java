package io.yinuo.signoff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The last number of one series: a prefix of a bureau in one year. */
@Entity
@Table(name = "document_counter")
class DocumentCounter {

    @EmbeddedId
    private Series series;

    private int lastNumber;

    protected DocumentCounter() {}

    DocumentCounter(Series series) {
        this.series = series;
    }

    int next() {
        lastNumber++;
        return lastNumber;
    }

    /** What numbers are counted for. */
    @Embeddable
    record Series(
            UUID bureauId, String prefix, @Column(name = "number_year") int year) {

        /** As printed: 慈教建〔2023〕10号, with the brackets U+3014 and U+3015, neither 第 nor leading zeros (rule N2). */
        String render(int number) {
            return prefix + "〔" + year + "〕" + number + "号";
        }
    }
}

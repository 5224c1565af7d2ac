package io.yinuo.importing.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The words of a line, apart from it, so that no list reads them; kept until nothing of them is to be read any more. */
@Entity
@Table(name = "import_words")
class ImportWords {

    @Id
    private UUID lineId;

    private UUID importId;

    private String words;

    protected ImportWords() {}

    ImportWords(UUID lineId, UUID importId, String words) {
        this.lineId = lineId;
        this.importId = importId;
        this.words = words;
    }

    String words() {
        return words;
    }
}

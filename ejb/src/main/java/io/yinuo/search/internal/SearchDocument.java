package io.yinuo.search.internal;

import io.yinuo.search.FoundKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** What is searched: the one indexed entity. Its id is made of what it speaks of, so that it is the same after a rebuild. */
@Entity
@Indexed(index = "documents")
@Table(name = "search_document")
public class SearchDocument {

    @Id
    private String id;

    @KeywordField
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FoundKind kind;

    @Column(updatable = false)
    private UUID sourceId;

    @KeywordField
    @Column(updatable = false)
    private UUID suggestionId;

    @FullTextField(analyzer = Analysis.CHARACTERS)
    private String reference;

    @FullTextField(analyzer = Analysis.WORDS)
    @FullTextField(name = "titleCharacters", analyzer = Analysis.CHARACTERS)
    private String title;

    @FullTextField(analyzer = Analysis.WORDS)
    @FullTextField(name = "bodyCharacters", analyzer = Analysis.CHARACTERS)
    private String body;

    private String context;

    private LocalDate dated;

    @FullTextField(analyzer = Analysis.KEYS)
    private String access;

    protected SearchDocument() {}

    public SearchDocument(Content content) {
        id = content.id();
        kind = content.kind();
        sourceId = content.sourceId();
        suggestionId = content.suggestionId();
        take(content);
    }

    void take(Content content) {
        reference = content.reference();
        title = content.title();
        body = content.body();
        context = content.context();
        dated = content.dated();
        access = String.join(" ", content.access());
    }

    public String id() {
        return id;
    }

    /** Title and text. */
    public String words() {
        return title + " " + body;
    }

    /** Its own words and those of its matter: what the memory compares. */
    @Transient
    @FullTextField(analyzer = Analysis.WORDS)
    @FullTextField(name = "everythingCharacters", analyzer = Analysis.CHARACTERS)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getEverything() {
        return title + " " + body + " " + context;
    }

    FoundKind kind() {
        return kind;
    }

    UUID sourceId() {
        return sourceId;
    }

    UUID suggestionId() {
        return suggestionId;
    }

    String reference() {
        return reference;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    LocalDate dated() {
        return dated;
    }
}

package io.yinuo.suggestion.internal;

import io.yinuo.suggestion.RequestView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing that a matter asks for. */
@Entity
@Table(name = "suggestion_request")
class SuggestionRequest {

    @Id
    private UUID id;

    private int position;
    private String text;

    protected SuggestionRequest() {}

    SuggestionRequest(int position, String text) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    void reword(int newPosition, String newText) {
        position = newPosition;
        text = newText;
    }

    RequestView view() {
        return new RequestView(id, position, text);
    }
}

package io.yinuo.bench;

/** What a drafter wants to be reminded of; each task searches documents of one kind. */
enum Task {
    SIMILAR_SUGGESTION("SUGGESTION"),
    EARLIER_PROMISE("COMMITMENT"),
    FITTING_MEASURE("MEASURE");

    private final String kind;

    Task(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }
}

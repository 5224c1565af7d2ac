package io.yinuo.bench;

/** A document of the set; its id is the kind and the matter. */
record Passage(String kind, String matter, String title, String body) {

    String id() {
        return kind + ":" + matter;
    }
}

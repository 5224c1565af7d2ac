package io.yinuo.importing;

import java.util.List;

/** Some lines of an import, in their order, and how many there are in all. */
public record LinePage(List<ImportLineView> items, int total) {

    public LinePage {
        items = List.copyOf(items);
    }
}

package io.yinuo.drafting;

import java.util.List;

/**
 * What a letter that was written outside would make of the draft (文稿预读).
 *
 * @param paragraphs how many it has
 * @param heads what would change around the text
 * @param differences the text paragraph by paragraph beside the one that is stored
 * @param renumbered numbers of paragraphs that the levels of a draft count otherwise, such as {@code 三、→二、}
 * @param leftOut lines of the file that have no place in a draft
 * @param lostPromises words of promises that the file does not say, and whose cards would go
 * @param version of the reply, for {@link UploadDraft#expectedVersion()}
 */
public record UploadedDraft(
        int paragraphs,
        List<HeadChange> heads,
        List<Difference> differences,
        List<String> renumbered,
        List<String> leftOut,
        List<String> lostPromises,
        int version) {}

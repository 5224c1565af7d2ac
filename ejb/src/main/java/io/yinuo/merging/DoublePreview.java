package io.yinuo.merging;

import java.util.List;

/**
 * What a merge would do (合并预览).
 *
 * @param coSigners names that the matter that goes on gets
 * @param papers names of files that go over
 * @param papersThere names of files that it has already
 * @param openSteps elements of the steps that end
 * @param drafted whether a draft is given up
 */
public record DoublePreview(
        LinkedMatter doubled,
        LinkedMatter kept,
        int doubleVersion,
        int keptVersion,
        List<String> coSigners,
        List<String> papers,
        List<String> papersThere,
        List<String> openSteps,
        boolean drafted) {}

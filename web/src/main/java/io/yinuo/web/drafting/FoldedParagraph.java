package io.yinuo.web.drafting;

import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromiseState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sentences of one paragraph that promise and have no card (常规工作). */
public record FoldedParagraph(UUID blockId, String heading, List<PromiseStanding> sentences) {

    /** In the order of the letter. */
    public static List<FoldedParagraph> of(List<PromiseStanding> standings) {
        return standings.stream()
                .filter(standing -> standing.itemId() == null && !standing.holdsUp())
                .collect(Collectors.groupingBy(
                        standing -> standing.sentence().blockId(), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(entry -> new FoldedParagraph(
                        entry.getKey(), entry.getValue().get(0).sentence().heading(), entry.getValue()))
                .toList();
    }

    /** Whether nobody has to look at it. */
    public boolean isSettled() {
        return sentences.stream().noneMatch(standing -> standing.state() == PromiseState.OPEN);
    }
}

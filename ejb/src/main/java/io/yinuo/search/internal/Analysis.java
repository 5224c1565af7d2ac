package io.yinuo.search.internal;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How Chinese text becomes terms: the words of the field for the same thing are made one, then each pair of characters is a
 * word, or each character.
 *
 * <p>Pairs tell words apart; single characters find what is one character long, and on short texts they find more that is
 * alike (measured in {@code bench}).
 */
public class Analysis implements LuceneAnalysisConfigurer {

    static final String WORDS = "words";
    static final String CHARACTERS = "characters";
    static final String KEYS = "keys";

    private static final String SAME_WORDS = "io/yinuo/search/same-words.txt";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS).custom()
                .tokenizer("standard")
                .charFilter("mapping").param("mapping", SAME_WORDS)
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("cjkBigram");
        context.analyzer(CHARACTERS).custom()
                .tokenizer("standard")
                .charFilter("mapping").param("mapping", SAME_WORDS)
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase");
        context.analyzer(KEYS).custom().tokenizer("whitespace");
    }
}

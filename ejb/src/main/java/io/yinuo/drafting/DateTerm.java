package io.yinuo.drafting;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for a time that name no day (模糊时限); the bureau's {@link DateRules} give each of them one. */
public enum DateTerm {
    /** 下学期: the end of the next term of school. */
    NEXT_TERM("下(?:一)?(?:个)?学期|新学期"),
    /** 本学期: the end of the term in which the letter is written. */
    THIS_TERM("本学期"),
    /** 暑假: the end of the summer holidays. */
    SUMMER("暑假(?:期间)?|暑期"),
    /** 明年: the end of the year after the letter's. */
    NEXT_YEAR("明年(?:内|年?底前?)?(?!的)"),
    /** 后年: the end of the year after that. */
    YEAR_AFTER_NEXT("(?<=^|[，；：、。到至在于争取划拟将])后年(?:内|年?底前?|年末)?(?![的度均])"),
    /** 三年内: as many years after the letter. */
    WITHIN_YEARS("(?<![近去续前往\\d〇零一二三四五六七八九十百])(?:\\d{1,2}|[一二两三四五六七八九十])年(?:之内|以内|内)"),
    /** 年内: the end of the letter's year. */
    THIS_YEAR("今年(?:之内|内|年?底前?|年末)|" + DateTerm.BARE + "(?:年内|年底前?|年末)|本年度|下半年"),
    /** 近期: some months after the letter. */
    SHORTLY("近期|近日|短期内"),
    /** 尽快: some more months after the letter. */
    SOON("尽快|尽早|早日|抓紧");

    /** No other year is named right before. */
    private static final String BARE = "(?<![\\d〇零一二三四五六七八九十百两几数多半后前去上近每历学])";

    private static final String NUMERALS = "一二三四五六七八九十";

    private final Pattern words;

    DateTerm(String words) {
        this.words = Pattern.compile(words);
    }

    /**
     * Such words in a sentence.
     *
     * @param words as they stand there
     */
    public record Found(DateTerm term, String words) {

        /** The number of years that {@link #WITHIN_YEARS} names. */
        int years() {
            char first = words.charAt(0);
            if (Character.isDigit(first)) {
                return Integer.parseInt(words.substring(0, words.indexOf('年')));
            }
            return first == '两' ? 2 : NUMERALS.indexOf(first) + 1;
        }
    }

    /** The words of this kind that narrow the time most. */
    public static Optional<Found> in(String sentence) {
        return Arrays.stream(values()).flatMap(term -> term.find(sentence).stream()).findFirst();
    }

    private Optional<Found> find(String sentence) {
        var hit = words.matcher(sentence);
        return hit.find() ? Optional.of(new Found(this, hit.group())) : Optional.empty();
    }
}

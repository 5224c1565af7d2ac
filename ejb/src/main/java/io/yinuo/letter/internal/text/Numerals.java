package io.yinuo.letter.internal.text;

import java.util.OptionalInt;

/** Whole numbers as letters write them: 十八, 二十, 一百零五, 18. */
public final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    public static OptionalInt parse(String words) {
        if (words == null || words.isEmpty() || words.length() > 8) {
            return OptionalInt.empty();
        }
        if (words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(words));
        }
        return chinese(words.replace('零', '〇').replace('两', '二').replace('○', '〇'));
    }

    private static OptionalInt chinese(String words) {
        int sum = 0;
        int digit = 0;
        boolean counted = false;
        for (char c : words.toCharArray()) {
            int unit = unit(c);
            if (unit > 0) {
                sum += Math.max(digit, counted && digit == 0 ? 0 : 1) * unit;
                digit = 0;
                counted = true;
            } else {
                int value = DIGITS.indexOf(c);
                if (value < 0) {
                    return OptionalInt.empty();
                }
                digit = counted ? value : digit * 10 + value;
            }
        }
        return OptionalInt.of(sum + digit);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}

package org.amnok.domain;

import java.util.List;
import java.util.regex.Pattern;

/// Numbers in words: Chinese numerals up to 9999 ("三十", "两百五十"), English ones up to twelve and the
/// round tens ("thirty"), "a dozen", Korean native tens ("서른").
final class NumberWords {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern CHINESE = Pattern.compile("(?<![数數几幾])[一二三四五六七八九十百千两兩零〇]+");
    private static final List<String> SMALL =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> KOREAN_TENS =
            List.of("열", "스무", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔");

    private NumberWords() {}

    /// The text with its number words as digits.
    static String inDigits(String text) {
        var words =
                text.replaceAll("\\b(?:a|one) dozen\\b", "12").replaceAll("\\ba hundred\\b", "100");
        for (var i = 0; i < SMALL.size(); i++) {
            words = words.replaceAll("\\b" + SMALL.get(i) + "\\b", Integer.toString(i));
        }
        for (var i = 0; i < TENS.size(); i++) {
            words = words.replaceAll("\\b" + TENS.get(i) + "\\b", Integer.toString(20 + 10 * i));
        }
        for (var i = 0; i < KOREAN_TENS.size(); i++) {
            words =
                    words.replaceAll(
                            KOREAN_TENS.get(i) + "\\s?(?=여|대|척|명)", Integer.toString(10 + 10 * i));
        }
        return CHINESE.matcher(words).replaceAll(m -> chinese(m.group()));
    }

    private static String chinese(String numeral) {
        var sum = 0;
        var digit = 0;
        for (var sign : numeral.replaceAll("[两兩]", "二").replace('〇', '零').toCharArray()) {
            var unit = sign == '十' ? 10 : sign == '百' ? 100 : sign == '千' ? 1000 : 0;
            if (unit == 0) {
                digit = DIGITS.indexOf(sign);
            } else {
                sum += Math.max(1, digit) * unit;
                digit = 0;
            }
        }
        return Integer.toString(sum + digit);
    }
}

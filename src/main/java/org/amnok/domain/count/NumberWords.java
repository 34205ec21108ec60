package org.amnok.domain.count;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers in English words: "thirty-five", "two hundred and fifty", "two or three dozen", "a
/// couple of".
final class NumberWords {
    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");
    private static final String WORD =
            "(?:"
                    + String.join("|", SMALL.reversed())
                    + "|"
                    + String.join("|", TENS.subList(2, TENS.size()))
                    + ")";
    private static final String UNIT = "(?:dozen|hundred|thousand)";

    private static final Pattern SINGLE =
            Pattern.compile("(?<!not )\\b(?:an?|one) (?:single|lone|solitary)\\b");

    private static final Pattern TWO_DOZEN = Pattern.compile("\\ba couple(?: of)? dozen\\b");

    private static final Pattern TWO =
            Pattern.compile("\\ba (?:couple|pair)(?: of)?\\b(?!(?: of)? (?:hundred|thousand))");

    /// "two or three dozen": both are dozens.
    private static final Pattern SHARED_UNIT =
            Pattern.compile(filled("\\b(WORD|\\d+)( or | to |-)(WORD|\\d+) (UNIT)\\b"));

    private static final Pattern RUN =
            Pattern.compile(
                    filled(
                            "\\b(?:(?:half )?a(?= UNIT)|WORD|\\d+(?= UNIT\\b))"
                                    + "(?:[ -]WORD\\b| UNIT\\b(?: and(?= WORD\\b))?)*(?!\\w)"));

    private NumberWords() {}

    private static String filled(String pattern) {
        return pattern.replace("WORD", WORD).replace("UNIT", UNIT);
    }

    /// @param text lower case
    static String inDigits(String text) {
        var words = SINGLE.matcher(text).replaceAll("1");
        words = TWO_DOZEN.matcher(words).replaceAll("24");
        words = TWO.matcher(words).replaceAll("2");
        words = SHARED_UNIT.matcher(words).replaceAll("$1 $4$2$3 $4");
        return RUN.matcher(words).replaceAll(NumberWords::digits);
    }

    private static String digits(MatchResult run) {
        var sum = 0L;
        var group = 0L;
        for (var word : run.group().split("[ -]")) {
            switch (word) {
                case "half", "and" -> {}
                case "a" -> group = 1;
                case "dozen" -> group = group * 12;
                case "hundred" -> group = group * 100;
                case "thousand" -> {
                    sum += group * 1000;
                    group = 0;
                }
                default -> group += value(word);
            }
        }
        return Long.toString((sum + group) / (run.group().startsWith("half") ? 2 : 1));
    }

    private static long value(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(word);
        }
        var small = SMALL.indexOf(word);
        return small >= 0 ? small : TENS.indexOf(word) * 10L;
    }
}

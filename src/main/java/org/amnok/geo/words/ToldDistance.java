package org.amnok.geo.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A distance as people tell it, as wide as it was said: 3, 2–3, several, "half a", 10여, 数, 十几, 三.
///
/// @param least in the unit said
/// @param most in the unit said; of a number half of its last digit more, as `least` is less
record ToldDistance(double least, double most) {
    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,3})?";
    private static final String HAN = "[一二两兩三四五六七八九]?十[一二三四五六七八九]?|[一二两兩三四五六七八九]";
    private static final List<String> ENGLISH =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String ONE = DIGITS + "|\\b(?:" + String.join("|", ENGLISH) + ")";
    private static final String TO = "\\s?(?:-|–|~|〜|to |or |에서 ?|내지 ?|到|至|から)\\s?";
    private static final String HAN_DIGITS = "一二三四五六七八九";

    /// Ends of "half a".
    private static final ToldDistance HALF = new ToldDistance(0.25, 0.75);

    /// Ends of "several" and "some tens".
    private static final double FEW = 2;

    private static final double MANY = 9;

    private static final int TEN = 10;

    /// What stands before the unit, in small letters.
    static final String NUMBER =
            "(?:(?:"
                    + ONE
                    + ")"
                    + TO
                    + "(?:"
                    + ONE
                    + ")|(?:"
                    + DIGITS
                    + ")\\s?(?:여|余|餘|多|数|數|几|-odd)?|half an?|(?:several|a few|some|a couple of|(?:several )?(?:dozens|tens) of|a dozen(?: or so)?)|"
                    + ONE
                    + "|[수몇]십|[수몇]|[数數几幾]十|[数數几幾]|십여|十[几幾多数數余餘来]|(?:"
                    + HAN
                    + "))";

    private static final Pattern SPAN = Pattern.compile("(" + ONE + ")" + TO + "(" + ONE + ")");
    private static final Pattern ROUND = Pattern.compile("(" + DIGITS + ")\\s?\\D{1,4}");
    private static final Pattern TENS = Pattern.compile("[수몇]십|[数數几幾]十|.*(?:dozens|tens) of");
    private static final Pattern TEENS = Pattern.compile("십여|十[几幾多数數余餘来]|a dozen.*");
    private static final Pattern SOME = Pattern.compile("[수몇数數几幾]|several|a few|some");

    /// @param words that [#NUMBER] fits
    static ToldDistance of(String words) {
        var said = words.replaceAll("(?<=\\d),(?=\\d{3})", "").strip();
        var span = SPAN.matcher(said);
        if (span.matches()) {
            var one = number(span, 1);
            var other = number(span, 2);
            return new ToldDistance(Math.min(one, other), Math.max(one, other));
        }
        var round = ROUND.matcher(said);
        if (round.matches()) {
            var least = number(round, 1);
            return new ToldDistance(least, least + 2 * halfOfLastDigit(round.group(1)));
        }
        if (TENS.matcher(said).matches()) {
            return new ToldDistance(FEW * TEN, MANY * TEN + MANY);
        }
        if (TEENS.matcher(said).matches()) {
            return new ToldDistance(TEN, TEN + MANY);
        }
        if (SOME.matcher(said).matches()) {
            return new ToldDistance(FEW, MANY);
        }
        if (said.startsWith("a couple")) {
            return new ToldDistance(FEW, FEW + 1);
        }
        return said.startsWith("half") ? HALF : around(digits(said));
    }

    double middle() {
        return (least + most) / 2;
    }

    double halfWidth() {
        return (most - least) / 2;
    }

    /// A number is as exact as its last digit.
    private static ToldDistance around(String digits) {
        var number = Double.parseDouble(digits);
        var half = halfOfLastDigit(digits);
        return new ToldDistance(number - half, number + half);
    }

    private static double number(Matcher found, int group) {
        return Double.parseDouble(digits(found.group(group)));
    }

    private static String digits(String said) {
        return Character.isDigit(said.charAt(0)) ? said : String.valueOf(inWords(said));
    }

    private static int inWords(String said) {
        var english = ENGLISH.indexOf(said);
        if (english >= 0) {
            return english + 1;
        }
        var ten = said.indexOf('十');
        if (ten < 0) {
            return han(said);
        }
        var tens = ten == 0 ? 1 : han(said.substring(0, ten));
        return tens * TEN + (ten + 1 < said.length() ? han(said.substring(ten + 1)) : 0);
    }

    private static int han(String digit) {
        return "两兩".contains(digit) ? 2 : HAN_DIGITS.indexOf(digit) + 1;
    }

    /// 50 of 300, 500 of 2000, 0.05 of 1.5.
    private static double halfOfLastDigit(String digits) {
        var point = digits.indexOf('.');
        if (point >= 0) {
            return Math.pow(TEN, -(digits.length() - point - 1)) / 2;
        }
        var zeros = digits.length() - digits.replaceFirst("0+$", "").length();
        return Math.pow(TEN, Math.min(zeros, digits.length() - 1)) / 2;
    }
}

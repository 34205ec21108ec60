package org.amnok.exchange.cell;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from taking a text for a formula, and running it.
public final class FormulaGuard {
    /// Spreadsheets in Chinese, Japanese and Korean take wide signs for the narrow ones.
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\uFEFF]*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    /// The text, behind an apostrophe when it begins like a formula. Numbers stay numbers.
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /// The text without tabs and line ends, behind which a program that heeds no quotes begins a
    /// cell.
    public static String onOneLine(String text) {
        return text.replaceAll("[\\t\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]+", " ");
    }

    /// The text as it was before it was guarded.
    public static String unguarded(String text) {
        return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}

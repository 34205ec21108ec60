package org.amnok.ui.table;

import java.util.Comparator;

/// Short names in the order of their numbers: e9 before e10.
final class CodeOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        var letters = letters(a).compareTo(letters(b));
        return letters != 0
                ? letters
                : Comparator.comparingInt(CodeOrder::digits)
                        .thenComparing(Comparator.<String>naturalOrder())
                        .compare(a, b);
    }

    private static String letters(String code) {
        return code.replaceAll("[0-9].*$", "");
    }

    private static int digits(String code) {
        var digits = code.replaceAll("^[^0-9]*", "").replaceAll("[^0-9].*$", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }
}

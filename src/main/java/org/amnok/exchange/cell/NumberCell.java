package org.amnok.exchange.cell;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Digits as keyboards and spreadsheets of the four languages write them.
public final class NumberCell {
    /// Spaces and the apostrophe that Swiss spreadsheets put between thousands.
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[\\s'’](?=\\d{3}(?:\\D|$))");

    private NumberCell() {}

    /// Full-width digits and signs as ASCII, thousands without spaces between; commas and points
    /// stay.
    public static String plain(String cell) {
        var ascii = Normalizer.normalize(cell, Normalizer.Form.NFKC).replace('−', '-');
        return GROUPS.matcher(ascii.strip()).replaceAll("");
    }
}

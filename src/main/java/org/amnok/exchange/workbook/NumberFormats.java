package org.amnok.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.XmlInput;

/// What numbers in cells are by how the workbook shows them: a number, a day or a time of day.
final class NumberFormats {
    private static final int MOST_STYLES = 100_000;

    /// What is not part of the format itself: words, colours and conditions, room for a sign.
    private static final Pattern ASIDE =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^\\]]*]");

    private static final Pattern CLOCK = Pattern.compile("[hs]|am/pm|a/p");
    private static final Pattern DAY = Pattern.compile("[yd]|m{3,}");
    private static final Pattern YEAR = Pattern.compile("[^dm]*y[^dm]*");
    private static final Pattern MONTH = Pattern.compile("(?=[^d]*m)[^d]*[ye][^d]*");

    /// Of a day without its number: 17 is Nov-25.
    private static final int MONTH_AND_YEAR = 17;

    /// A number that is shown as what: of a day its month or its year alone, too.
    enum Shown {
        NUMBER,
        DAY,
        MONTH,
        YEAR,
        CLOCK
    }

    private final Map<Integer, Shown> named = new HashMap<>();
    private final List<Shown> byStyle = new ArrayList<>();

    private NumberFormats() {}

    /// @param part empty for none: then all are numbers
    static NumberFormats of(Archive archive, String part) throws IOException {
        var formats = new NumberFormats();
        if (!part.isEmpty()) {
            WorkbookFile.readPart(archive, part, formats::read);
        }
        return formats;
    }

    private void read(XmlInput xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "numFmts" -> readFormats(xml);
                case "cellXfs" -> readStyles(xml);
                default -> xml.skip();
            }
        }
    }

    private void readFormats(XmlInput xml) {
        while (xml.nextChild()) {
            if (named.size() < MOST_STYLES) {
                named.put(whole(xml.attribute("numFmtId")), shown(xml.attribute("formatCode")));
            }
            xml.skip();
        }
    }

    private void readStyles(XmlInput xml) {
        while (xml.nextChild()) {
            if (byStyle.size() < MOST_STYLES) {
                var id = whole(xml.attribute("numFmtId"));
                var own = named.get(id);
                byStyle.add(own == null ? builtIn(id) : own);
            }
            xml.skip();
        }
    }

    static int whole(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /// @param style of the cell, by number; a number where it is none
    Shown of(String style) {
        var at = whole(style);
        return at >= 0 && at < byStyle.size() ? byStyle.get(at) : Shown.NUMBER;
    }

    /// ISO/IEC 29500-1, 18.8.30, with the numbers that are dates in East Asia.
    private static Shown builtIn(int id) {
        if (id >= 18 && id <= 21 || id >= 32 && id <= 35 || id >= 45 && id <= 47) {
            return Shown.CLOCK;
        }
        if (id == MONTH_AND_YEAR) {
            return Shown.MONTH;
        }
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58
                ? Shown.DAY
                : Shown.NUMBER;
    }

    static Shown shown(String code) {
        var plain = ASIDE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (plain.startsWith("general")) {
            return Shown.NUMBER;
        }
        var isTimed = CLOCK.matcher(plain).find();
        if (!isTimed && MONTH.matcher(plain).matches()) {
            return Shown.MONTH;
        }
        if (!isTimed && YEAR.matcher(plain).matches()) {
            return Shown.YEAR;
        }
        if (DAY.matcher(plain).find()) {
            return Shown.DAY;
        }
        return isTimed ? Shown.CLOCK : plain.contains("m") ? Shown.DAY : Shown.NUMBER;
    }
}

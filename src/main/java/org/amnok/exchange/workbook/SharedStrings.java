package org.amnok.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.XmlInput;

/// The texts that cells of a workbook share, by number.
final class SharedStrings {
    private static final int MOST_CHARACTERS = 100_000_000;

    /// How signs are written that XML cannot hold, and some that it can.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private long characters;

    private SharedStrings() {}

    /// @param part empty for none
    /// @throws ProblemException when they are broken, or too many for the memory
    static SharedStrings of(Archive archive, String part) throws IOException {
        var strings = new SharedStrings();
        if (!part.isEmpty()) {
            WorkbookFile.readPart(archive, part, strings::read);
        }
        return strings;
    }

    private void read(XmlInput xml) {
        while (xml.nextChild()) {
            var text = text(xml);
            // What is kept of an empty one, too.
            characters += text.length() + 16;
            if (characters > MOST_CHARACTERS) {
                throw ProblemException.ofTexts(
                        "exchange.workbook_texts_too_long",
                        "common.split_it_and_import_the_parts",
                        MOST_CHARACTERS);
            }
            texts.add(text);
        }
    }

    /// The text with a number; empty where there is none.
    String get(String number) {
        var at = NumberFormats.whole(number);
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }

    /// The text of an element in runs of several looks, without how it is pronounced.
    static String text(XmlInput xml) {
        var text = new StringBuilder();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.textAsWritten(Limits.LONGEST_VALUE));
                case "r" ->
                        xml.each("t", () -> text.append(xml.textAsWritten(Limits.LONGEST_VALUE)));
                default -> xml.skip();
            }
            if (text.length() > Limits.LONGEST_VALUE) {
                throw Limits.tooLong();
            }
        }
        return unescaped(text.toString().strip());
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(
                                found -> {
                                    var sign = (char) Integer.parseInt(found.group(1), 16);
                                    return sign == '$' || sign == '\\'
                                            ? "\\" + sign
                                            : Character.toString(sign);
                                })
                        .strip()
                : text;
    }
}

package org.amnok.render.symbol;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amnok.render.style.StyleProblem;

/// Colours and widths that a style gives to an SVG graphic, which takes them as `currentColor` (the
/// fill) and as `param(fill)`, `param(outline)`, `param(outline-width)`, as in QGIS.
///
/// @param values by name in lower case, without characters that mean something in CSS
record SvgParameters(Map<String, String> values) {
    private static final Pattern SAFE = Pattern.compile("[#A-Za-z0-9(),. %-]*");

    /// A parameter and, after it, the value that the file itself has for it.
    private static final Pattern PARAMETER =
            Pattern.compile("param\\(([a-z-]+)\\)[ \\t]*([^;\"' \\t]*)");

    SvgParameters {
        values = Map.copyOf(values);
    }

    /// @param query `fill=%23ff0000&outline=black`
    static SvgParameters of(String query) {
        var values = new HashMap<String, String>();
        for (var pair : query.split("&")) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                var value = decoded(pair.substring(equals + 1));
                if (SAFE.matcher(value).matches()) {
                    values.put(pair.substring(0, equals).toLowerCase(Locale.ROOT), value);
                }
            }
        }
        return new SvgParameters(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw StyleProblem.of("render.bad_parameter", text);
        }
    }

    /// An attribute's text with values put in.
    String putInto(String attribute) {
        return PARAMETER
                .matcher(attribute)
                .replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), m.group(2))));
    }

    private String value(String name, String otherwise) {
        var value = values.get(name);
        return value == null ? otherwise : value;
    }
}

package org.amnok.exchange.kml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amnok.exchange.feature.XmlInput;

/// Shared styles of a file, of which the colour is kept.
final class KmlStyleColours {
    private static final int MOST = 10_000;

    /// Opaqueness, blue, green, red.
    private static final Pattern COLOR = Pattern.compile("#?([0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})");

    private final Map<String, String> colors = new HashMap<>();
    private final Map<String, String> maps = new HashMap<>();

    /// Reads a shared style, or a pair of them, to its end.
    void read(XmlInput xml) {
        var id = xml.attribute("id");
        if (xml.name().equals("StyleMap")) {
            keep(maps, id, normal(xml));
        } else {
            keep(colors, id, color(xml));
        }
    }

    /// The colour of a style by its address, as `#rrggbb`; empty when it has none in this file.
    String color(String address) {
        var id = address.startsWith("#") ? address.substring(1) : address;
        return colors.getOrDefault(id, colors.getOrDefault(maps.getOrDefault(id, ""), ""));
    }

    /// Reads a style to its end: the colour of its icon, else of its line, else of its area.
    String color(XmlInput xml) {
        var icon = "";
        var line = "";
        var area = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "IconStyle" -> icon = member(xml);
                case "LineStyle" -> line = member(xml);
                case "PolyStyle" -> area = member(xml);
                default -> xml.skip();
            }
        }
        return !icon.isEmpty() ? icon : !line.isEmpty() ? line : area;
    }

    private static String member(XmlInput xml) {
        return redGreenBlue(xml.textOf("color"));
    }

    private static String redGreenBlue(String color) {
        var match = COLOR.matcher(color);
        if (!match.matches()) {
            return "";
        }
        var bgr = match.group(2).toLowerCase(Locale.ROOT);
        return "#" + bgr.substring(4) + bgr.substring(2, 4) + bgr.substring(0, 2);
    }

    private String normal(XmlInput xml) {
        var normal = "";
        while (xml.nextChild()) {
            var key = "";
            var address = "";
            if (!xml.name().equals("Pair")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "key" -> key = xml.text();
                    case "styleUrl" -> address = xml.text();
                    default -> xml.skip();
                }
            }
            if (key.equals("normal")) {
                normal = address.startsWith("#") ? address.substring(1) : address;
            }
        }
        return normal;
    }

    private static void keep(Map<String, String> styles, String id, String value) {
        if (!id.isEmpty() && !value.isEmpty() && styles.size() < MOST && value.length() < 1000) {
            styles.put(id, value);
        }
    }
}

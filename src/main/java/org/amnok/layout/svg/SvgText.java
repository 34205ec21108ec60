package org.amnok.layout.svg;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.render.PageText;

/// Labels as `text` elements: one each, in named fonts, the halo as a stroke below the letters.
final class SvgText {
    private SvgText() {}

    static String escaped(String text) {
        var plain = new StringBuilder();
        for (var c : text.codePoints().toArray()) {
            switch (c) {
                case '&' -> plain.append("&amp;");
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '"' -> plain.append("&quot;");
                default -> plain.appendCodePoint(c >= 0x20 || c == '\n' || c == '\t' ? c : ' ');
            }
        }
        return plain.toString();
    }

    /// @param opacity 0 to 1
    static String element(PageText text, AffineTransform transform, double opacity) {
        var scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        var element = new StringBuilder("<text xml:space=\"preserve\"");
        element.append(" fill=\"").append(hex(text.colour())).append('"');
        if (text.haloRadius() > 0) {
            element.append(" stroke=\"").append(hex(text.halo()));
            element.append("\" stroke-width=\"")
                    .append(SvgNumbers.of(2 * scale * text.haloRadius()));
            element.append("\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }
        if (text.spacing() > 0) {
            element.append(" letter-spacing=\"")
                    .append(SvgNumbers.of(scale * text.spacing()))
                    .append('"');
        }
        if (opacity < 1) {
            element.append(" opacity=\"").append(SvgNumbers.of(opacity)).append('"');
        }
        element.append('>');
        var runs = text.runs();
        for (int i = 0; i < runs.size(); i = turned(runs, i, element, transform, scale)) {}
        return element.append("</text>").toString();
    }

    /// Adds a run; with it those after it whose letters are turned one by one. Returns the next.
    private static int turned(
            List<List<PageText.Letter>> runs,
            int first,
            StringBuilder element,
            AffineTransform transform,
            double scale) {
        var from = runs.get(first).getFirst();
        var end = first + 1;
        while (from.angle() != 0
                && end < runs.size()
                && runs.get(end).getFirst().angle() != 0
                && runs.get(end).getFirst().font().equals(from.font())) {
            end++;
        }
        var letters =
                from.angle() == 0
                        ? List.of(from)
                        : runs.subList(first, end).stream().map(List::getFirst).toList();
        element.append("<tspan").append(font(from.font(), scale));
        element.append(" x=\"").append(list(letters, transform, true));
        element.append("\" y=\"").append(list(letters, transform, false)).append('"');
        if (from.angle() != 0) {
            element.append(" rotate=\"")
                    .append(
                            letters.stream()
                                    .map(l -> SvgNumbers.of(Math.toDegrees(l.angle())))
                                    .collect(Collectors.joining(" ")))
                    .append('"');
        }
        var words =
                runs.subList(first, end).stream()
                        .flatMap(List::stream)
                        .map(PageText.Letter::text)
                        .collect(Collectors.joining());
        element.append('>').append(escaped(words)).append("</tspan>");
        return end;
    }

    private static String list(
            List<PageText.Letter> letters, AffineTransform transform, boolean x) {
        return letters.stream()
                .map(l -> transform.transform(new Point2D.Double(l.x(), l.y()), null))
                .map(p -> SvgNumbers.of(x ? p.getX() : p.getY()))
                .collect(Collectors.joining(" "));
    }

    /// Family, size, weight and slope.
    static String font(Font font, double scale) {
        var name = font.getPSName();
        var attributes = new StringBuilder(" font-family=\"");
        attributes.append(family(font)).append(", sans-serif\" font-size=\"");
        attributes.append(SvgNumbers.of(font.getSize2D() * scale)).append('"');
        var weight = weight(name, font);
        if (weight != 400) {
            attributes.append(" font-weight=\"").append(weight).append('"');
        }
        if (font.isItalic() || name.endsWith("Italic")) {
            attributes.append(" font-style=\"italic\"");
        }
        return attributes.toString();
    }

    private static String family(Font font) {
        var name = font.getPSName();
        if (name.startsWith("NotoSansKR")) {
            return "Noto Sans KR";
        }
        if (name.startsWith("NotoSansSC")) {
            return "Noto Sans SC";
        }
        return name.startsWith("NotoSans-") ? "Noto Sans" : escaped(font.getFamily(Locale.ROOT));
    }

    private static int weight(String name, Font font) {
        if (name.contains("SemiBold")) {
            return 600;
        }
        if (name.contains("Bold") || font.isBold()) {
            return 700;
        }
        return name.contains("Medium") ? 500 : 400;
    }

    static String hex(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }
}

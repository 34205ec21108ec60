package org.amnok.layout.svg;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.render.text.PageText;

/// Labels as `text` elements: one each, in named fonts, the halo as a stroke below the letters. A
/// line flows in one piece, whatever fonts it needs: where these are missing no word is set on
/// another.
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

    /// One `text`; a group of single letters when they are turned, since few programs read turned
    /// letters within one.
    ///
    /// @param opacity 0 to 1
    static String element(PageText text, AffineTransform transform, double opacity) {
        return text.letters().stream().anyMatch(letter -> letter.angle() != 0)
                ? turned(text, transform, opacity)
                : level(text, transform, opacity);
    }

    private static String level(PageText text, AffineTransform transform, double opacity) {
        var scale = scale(transform);
        var element = new StringBuilder("<text").append(look(text, scale, opacity));
        element.append(text.endsThere() ? " text-anchor=\"end\">" : ">");
        var line = Double.NaN;
        for (var run : text.runs()) {
            var first = run.getFirst();
            var words = run.stream().map(PageText.Letter::text).collect(Collectors.joining());
            element.append("<tspan").append(font(first.font(), scale));
            if (first.y() != line) {
                var at = at(text.endsThere() ? end(text) : first, transform);
                element.append(" x=\"").append(SvgNumbers.of(at.getX()));
                element.append("\" y=\"").append(SvgNumbers.of(at.getY())).append('"');
                line = first.y();
            }
            element.append('>').append(escaped(words)).append("</tspan>");
        }
        return element.append("</text>").toString();
    }

    /// Nothing, where the last letter ends.
    private static PageText.Letter end(PageText text) {
        var last = text.letters().getLast();
        var x = last.x() + last.advance();
        return new PageText.Letter("", last.font(), x, last.y(), 0, 0);
    }

    private static String turned(PageText text, AffineTransform transform, double opacity) {
        var scale = scale(transform);
        var group = new StringBuilder("<g aria-label=\"");
        group.append(escaped(text.text()))
                .append('"')
                .append(look(text, scale, opacity))
                .append('>');
        for (var letter : text.letters()) {
            var at = at(letter, transform);
            group.append("<text").append(font(letter.font(), scale));
            group.append(" transform=\"translate(").append(SvgNumbers.of(at.getX())).append(' ');
            group.append(SvgNumbers.of(at.getY())).append(") rotate(");
            group.append(SvgNumbers.of(Math.toDegrees(letter.angle()))).append(")\">");
            group.append(escaped(letter.text())).append("</text>");
        }
        return group.append("</g>").toString();
    }

    private static double scale(AffineTransform transform) {
        return Math.sqrt(Math.abs(transform.getDeterminant()));
    }

    private static Point2D at(PageText.Letter letter, AffineTransform transform) {
        return transform.transform(new Point2D.Double(letter.x(), letter.y()), null);
    }

    /// Colour, halo and spacing.
    private static String look(PageText text, double scale, double opacity) {
        var look = new StringBuilder(" xml:space=\"preserve\" fill=\"");
        look.append(hex(text.colour())).append('"');
        if (text.haloRadius() > 0) {
            look.append(" stroke=\"").append(hex(text.halo()));
            look.append("\" stroke-width=\"").append(SvgNumbers.of(2 * scale * text.haloRadius()));
            look.append("\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }
        if (text.spacing() > 0) {
            look.append(" letter-spacing=\"");
            look.append(SvgNumbers.of(scale * text.spacing())).append('"');
        }
        return opacity < 1
                ? look.append(" opacity=\"").append(SvgNumbers.of(opacity)).append('"').toString()
                : look.toString();
    }

    /// Family, size, weight and slope.
    static String font(Font font, double scale) {
        var name = font.getPSName();
        var attributes = new StringBuilder(" font-family=\"");
        attributes.append(families(font)).append(", sans-serif\" font-size=\"");
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

    /// Our font, the name that others give it, and what systems without it have.
    private static String families(Font font) {
        var name = font.getPSName();
        if (name.startsWith("NotoSansKR")) {
            return "Noto Sans KR, Noto Sans CJK KR, Apple SD Gothic Neo, Malgun Gothic";
        }
        if (name.startsWith("NotoSansSC")) {
            return "Noto Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei";
        }
        if (name.startsWith("NotoSansJP")) {
            return "Noto Sans JP, Noto Sans CJK JP, Hiragino Sans, Yu Gothic, Meiryo";
        }
        return name.startsWith("NotoSans-")
                ? "Noto Sans, Segoe UI, Helvetica Neue, Arial"
                : escaped(font.getFamily(Locale.ROOT));
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

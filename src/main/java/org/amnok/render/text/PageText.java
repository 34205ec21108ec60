package org.amnok.render.text;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/// A label as text with its place, for pages that keep words.
///
/// @param text all of it
/// @param spacing extra space after each letter, px
/// @param haloRadius how far the halo reaches beyond the letters, px; 0 for none
/// @param endsThere true for one line whose end stays where it is when a page has other fonts, not
///   its start
public record PageText(
        String text,
        List<Letter> letters,
        double spacing,
        Color colour,
        Color halo,
        double haloRadius,
        boolean endsThere) {
    public PageText {
        letters = List.copyOf(letters);
    }

    /// @param x and y: where it begins on its baseline, px
    /// @param angle of the baseline, radians clockwise
    /// @param advance how far the next one is, spacing included, px
    public record Letter(
            String text, Font font, double x, double y, double angle, double advance) {}

    /// A text that stands level.
    ///
    /// @param x and y: start of the first baseline, px
    public static PageText level(Lettering lettering, double x, double y) {
        var letters = new ArrayList<Letter>();
        for (var each : lettering.letters()) {
            letters.add(
                    new Letter(
                            each.text(),
                            each.font(),
                            x + each.x(),
                            y + each.y(),
                            0,
                            each.advance()));
        }
        return of(lettering, letters);
    }

    /// A text whose letters stand along a line, or turned.
    public static PageText placed(Lettering lettering, List<Baseline.Placement> placements) {
        var letters = new ArrayList<Letter>();
        for (var each : placements) {
            var half = each.letter().advance() / 2;
            letters.add(
                    new Letter(
                            each.letter().text(),
                            each.letter().font(),
                            each.x() - half * Math.cos(each.angle()),
                            each.y() - half * Math.sin(each.angle()),
                            each.angle(),
                            each.letter().advance()));
        }
        return of(lettering, letters);
    }

    private static PageText of(Lettering lettering, List<Letter> letters) {
        var look = lettering.look();
        return new PageText(
                lettering.text(),
                letters,
                look.spacing(),
                look.colour(),
                look.halo(),
                look.halo().getAlpha() > 0 ? look.haloRadius() : 0,
                false);
    }

    /// One line that ends at a margin, or beside a symbol at its right.
    public PageText endingThere() {
        var isOneLine = letters.stream().map(Letter::y).distinct().count() == 1;
        return new PageText(text, letters, spacing, colour, halo, haloRadius, isOneLine);
    }

    /// Letters that follow each other on one straight line in one font. One that its font lacks
    /// stands alone: a page can keep the others as words.
    public List<List<Letter>> runs() {
        var runs = new ArrayList<List<Letter>>();
        var start = 0;
        for (int i = 1; i <= letters.size(); i++) {
            if (i == letters.size() || !follows(letters.get(i - 1), letters.get(i))) {
                runs.add(letters.subList(start, i));
                start = i;
            }
        }
        return runs;
    }

    private static boolean follows(Letter before, Letter next) {
        return next.font().equals(before.font())
                && isInFont(next)
                && isInFont(before)
                && next.angle() == before.angle()
                && next.angle() == 0
                && next.y() == before.y();
    }

    private static boolean isInFont(Letter letter) {
        var codePoint = letter.text().codePointAt(0);
        return letter.font().canDisplay(codePoint) && !isVariationSelector(codePoint);
    }

    /// Java draws none; fonts seldom have a glyph of one.
    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xfe00 && codePoint <= 0xfe0f;
    }

    /// From the origin to where a letter begins.
    public static AffineTransform placement(Letter letter) {
        var at = AffineTransform.getTranslateInstance(letter.x(), letter.y());
        at.rotate(letter.angle());
        return at;
    }
}

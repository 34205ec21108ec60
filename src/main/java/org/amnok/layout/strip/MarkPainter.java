package org.amnok.layout.strip;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;

/// Draws sightings over the looks of a strip: certain ones filled, doubtful ones pale with a dashed
/// outline; as wide as where they may be and as high as when they may have been, where that exceeds
/// a mark. Where there are too many to be told apart, their number by place and month is a shade.
record MarkPainter(StripFrame frame, Theme theme) {
    /// Around what is doubtful.
    static final BasicStroke DOUBTFUL =
            new BasicStroke(
                    1.2f,
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND,
                    10,
                    new float[] {2.4f, 1.6f},
                    0);

    private static final double SIZE = 12;
    private static final double BAR = 6;
    private static final double PALE = 0.22;

    /// So that long bars hide no marks.
    private static final Comparator<StripMark> LARGEST_FIRST =
            Comparator.comparingDouble((StripMark mark) -> mark.toMetres() - mark.fromMetres())
                    .thenComparingLong(
                            mark ->
                                    ChronoUnit.DAYS.between(
                                            mark.days().earliest(), mark.days().latest()))
                    .reversed();

    void paint(Graphics2D g, List<StripMark> marks) {
        marks.stream().filter(this::isSeen).sorted(LARGEST_FIRST).forEach(mark -> mark(g, mark));
    }

    private boolean isSeen(StripMark mark) {
        return mark.days().overlaps(frame.days())
                && mark.toMetres() >= frame.shown().from()
                && mark.fromMetres() <= frame.shown().to();
    }

    private void mark(Graphics2D g, StripMark mark) {
        var left = frame.x(Math.max(mark.fromMetres(), frame.shown().from()));
        var right = frame.x(Math.min(mark.toMetres(), frame.shown().to()));
        var days = mark.days().within(frame.days());
        var up = frame.y(days.earliest());
        var down = frame.y(days.latest()) + frame.monthHeight() / 30;
        var middleX = (left + right) / 2;
        var middleY = (up + down) / 2;
        if (mark.isStretch()) {
            ink(g, mark, bar(left, middleY - BAR / 2, Math.max(BAR, right - left), BAR));
        } else if (down - up > 2 * SIZE) {
            ink(g, mark, bar(middleX - BAR / 2, up, BAR, down - up));
        } else {
            var width = Math.max(SIZE, right - left);
            ink(g, mark, shape(mark.family(), middleX - width / 2, middleY - SIZE / 2, width));
        }
    }

    private static Shape bar(double x, double y, double width, double height) {
        var round = Math.min(width, height);
        return new RoundRectangle2D.Double(x, y, width, height, round, round);
    }

    private void ink(Graphics2D g, StripMark mark, Shape shape) {
        var colour = new Color(ThemeColour.of(mark.family()).rgb(theme));
        g.setColor(new Color(ThemeColour.HALO.rgb(theme)));
        g.setStroke(new BasicStroke(3));
        g.draw(shape);
        if (mark.isCertain()) {
            g.setColor(colour);
            g.fill(shape);
        } else {
            g.setColor(mixed(colour, new Color(ThemeColour.UI_FIELD.rgb(theme)), PALE));
            g.fill(shape);
            g.setColor(colour);
            g.setStroke(DOUBTFUL);
            g.draw(shape);
        }
    }

    private static Color mixed(Color one, Color ground, double share) {
        return new Color(
                (int) Math.round(one.getRed() * share + ground.getRed() * (1 - share)),
                (int) Math.round(one.getGreen() * share + ground.getGreen() * (1 - share)),
                (int) Math.round(one.getBlue() * share + ground.getBlue() * (1 - share)));
    }

    /// The outer shape of a family, as high as a mark.
    private static Shape shape(Family family, double x, double y, double width) {
        return switch (family) {
            case VEHICLES, ISLAND -> new RoundRectangle2D.Double(x, y, width, SIZE, 4, 4);
            case CROSSING -> path(x, y, width, 0, 0.5, 0.5, 0, 1, 0.5, 0.5, 1);
            case WORKS -> path(x, y, width, 0, 0, 1, 0, 0.82, 1, 0.18, 1);
            case RAIL -> path(x, y, width, 0.25, 0, 0.75, 0, 1, 0.5, 0.75, 1, 0.25, 1, 0, 0.5);
            case CUSTOMS -> path(x, y, width, 0, 0, 0.6, 0, 1, 0.5, 0.6, 1, 0, 1);
            case GUARD -> path(x, y, width, 0, 0, 1, 0, 1, 0.6, 0.5, 1, 0, 0.6);
            case ENFORCEMENT, OTHER -> new Ellipse2D.Double(x, y, width, SIZE);
        };
    }

    private static Shape path(double x, double y, double width, double... corners) {
        var path = new Path2D.Double();
        for (int i = 0; i < corners.length; i += 2) {
            var px = x + corners[i] * width;
            var py = y + corners[i + 1] * SIZE;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    /// How many sightings may be of each month and kilometre.
    void paint(Graphics2D g, StripDensity density) {
        var most = density.most();
        var accent = ThemeColour.UI_ACCENT.rgb(theme) & 0xffffff;
        for (int row = 0; row < density.counts().length; row++) {
            var month = density.first().plusMonths(row);
            if (!month.isBefore(frame.first()) && !month.isAfter(frame.last())) {
                shades(g, density.counts()[row], frame.rowTop(month), most, accent);
            }
        }
    }

    private void shades(Graphics2D g, int[] counts, double y, int most, int accent) {
        for (int km = 0; km < counts.length; km++) {
            if (counts[km] > 0) {
                var across = frame.across(new MetreSpan(km * 1000, (km + 1) * 1000));
                var share = 0.15 + 0.75 * Math.sqrt(1.0 * counts[km] / most);
                g.setColor(new Color((int) (255 * share) << 24 | accent, true));
                g.fill(new Rectangle2D.Double(across[0], y, across[1], frame.monthHeight() - 1));
            }
        }
    }
}

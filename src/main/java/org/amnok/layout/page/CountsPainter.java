package org.amnok.layout.page;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.amnok.domain.page.CountsItem;
import org.amnok.layout.Box;
import org.amnok.layout.chart.ChartFigure;
import org.amnok.map.ThemeColour;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;
import org.amnok.words.Messages;

/// Paints a chart of counts: its title, what is compared, the drawing of pictures and windows, how
/// to read it, and what speaks against reading a difference as one of what happened. The drawing
/// takes what the words leave.
final class CountsPainter {
    private static final double TITLE = 11.2;
    private static final double BESIDE = 9.4;
    private static final double NOTE = 8;
    private static final double CAVEAT = 8.8;
    private static final double LEADING = 1.36;
    private static final double PAD = 6;

    /// Letters of a drawing are 11 px high, those of a page 9.
    private static final double DRAWING = 0.82;

    private static final double LEAST_DRAWING = 40;

    private final PageStyle ink;

    CountsPainter(PageStyle ink) {
        this.ink = ink;
    }

    /// @param figure what it says
    void paint(CountsItem item, CountFigure figure, Graphics2D g) {
        var f = ink.factor();
        var box = Paper.box(item.frame());
        var numbers = figure.figure().numbers();
        var y = box.y() + lines(g, Role.HEADING, numbers.title(), box, box.y(), TITLE * f, 600);
        if (!figure.beside().isEmpty()) {
            y += lines(g, Role.PARAGRAPH, figure.beside(), box, y, BESIDE * f, 500);
        }
        var foot = box.bottom();
        if (!figure.caveats().isEmpty()) {
            foot -= caveats(g, figure.caveats(), box);
        }
        var note = height(numbers.note(), NOTE * f, 400, box.width());
        lines(g, Role.PARAGRAPH, numbers.note(), box, foot - note, NOTE * f, 400);
        drawing(
                g,
                figure.figure(),
                new Box(box.x(), y + 4 * f, box.width(), foot - note - y - 8 * f));
    }

    private void drawing(Graphics2D g, ChartFigure figure, Box room) {
        var scale = DRAWING * ink.factor();
        if (room.height() < LEAST_DRAWING * scale) {
            return;
        }
        var inner = (Graphics2D) g.create();
        inner.translate(room.x(), room.y());
        inner.scale(scale, scale);
        figure.paint(
                inner,
                ink.pen(),
                ink.theme(),
                new Box(0, 0, room.width() / scale, room.height() / scale));
        inner.dispose();
    }

    private List<String> broken(String text, double size, int weight, double width) {
        return ink.breaker(size, weight, width).lines(text);
    }

    private double height(String text, double size, int weight, double width) {
        return text.isEmpty() ? 0 : broken(text, size, weight, width).size() * size * LEADING;
    }

    /// @param y the upper edge
    /// @return how high they are
    private double lines(
            Graphics2D g, Role role, String text, Box box, double y, double size, int weight) {
        if (text.isEmpty()) {
            return 0;
        }
        var lines = broken(text, size, weight, box.width());
        var token = weight == 400 ? ThemeColour.LBL_SITE : ThemeColour.LBL_CITY;
        PagePart.of(role, text)
                .draw(
                        g,
                        part -> {
                            for (var i = 0; i < lines.size(); i++) {
                                var base = y + size * (1 + i * LEADING);
                                ink.write(part, lines.get(i), box.x(), base, size, weight, token);
                            }
                        });
        return lines.size() * size * LEADING;
    }

    /// At the foot, on a ground of their own.
    ///
    /// @return how high they are with what parts them from the rest
    private double caveats(Graphics2D g, List<String> caveats, Box box) {
        var f = ink.factor();
        var size = CAVEAT * f;
        var pad = PAD * f;
        var width = box.width() - 2 * pad;
        var head = Messages.in(ink.language().code(), () -> Messages.text("counts.with_care"));
        var high =
                2 * pad
                        + height(head, BESIDE * f, 600, width)
                        + caveats.stream()
                                .mapToDouble(each -> height("• " + each, size, 400, width))
                                .sum();
        var ground = new Rectangle2D.Double(box.x(), box.bottom() - high, box.width(), high);
        PagePart.of(Role.ORNAMENT)
                .draw(
                        g,
                        part -> {
                            part.setColor(ink.colour(ThemeColour.UI_WARN_BG));
                            part.fill(ground);
                        });
        var inside = new Box(box.x() + pad, box.bottom() - high + pad, width, high);
        var y = inside.y();
        y += lines(g, Role.HEADING, head, inside, y, BESIDE * f, 600);
        for (var caveat : caveats) {
            y += lines(g, Role.PARAGRAPH, "• " + caveat, inside, y, size, 400);
        }
        return high + pad;
    }
}

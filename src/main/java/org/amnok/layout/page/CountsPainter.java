package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.amnok.domain.page.CountsItem;
import org.amnok.layout.Box;
import org.amnok.layout.chart.ChartFigure;
import org.amnok.layout.page.FigureWords.Letters;
import org.amnok.map.ThemeColour;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;
import org.amnok.words.Messages;

/// Paints a chart of counts: its title, what is compared, the drawing of pictures and windows, how
/// to read it, and what speaks against reading a difference as one of what happened. The drawing
/// takes what the words leave.
final class CountsPainter {
    private static final Letters TITLE = new Letters(11.2, 600);
    private static final Letters BESIDE = new Letters(9.4, 500);
    private static final Letters WITH_CARE = new Letters(9.4, 600);
    private static final Letters NOTE = new Letters(8, 400);
    private static final Letters CAVEAT = new Letters(8.8, 400);
    private static final double LEADING = 1.36;
    private static final double PAD = 6;

    /// Letters of a drawing are 11 px high, those of a page 9.
    private static final double DRAWING = 0.82;

    private static final double LEAST_DRAWING = 40;

    private final PageStyle ink;
    private final FigureWords words;

    CountsPainter(PageStyle ink) {
        this.ink = ink;
        words = new FigureWords(ink, LEADING);
    }

    /// @param figure what it says
    void paint(CountsItem item, CountFigure figure, Graphics2D g) {
        var f = ink.factor();
        var box = Paper.box(item.frame());
        var numbers = figure.figure().numbers();
        var y = box.y() + write(g, Role.HEADING, numbers.title(), box, box.y(), TITLE.times(f));
        if (!figure.beside().isEmpty()) {
            y += write(g, Role.PARAGRAPH, figure.beside(), box, y, BESIDE.times(f));
        }
        var foot = box.bottom();
        if (!figure.caveats().isEmpty()) {
            foot -= caveats(g, figure.caveats(), box);
        }
        var note = numbers.note();
        var room = room(note, box, y, foot);
        if (room.height() < LEAST_DRAWING * DRAWING * f) {
            note = numbers.words().noRoom();
            room = room(note, box, y, foot);
        } else {
            drawing(g, figure.figure(), room);
        }
        write(g, Role.PARAGRAPH, note, box, room.bottom() + 4 * f, NOTE.times(f));
    }

    /// What the note leaves.
    private Box room(String note, Box box, double top, double foot) {
        var f = ink.factor();
        var high = words.height(note, NOTE.times(f), box.width());
        return new Box(box.x(), top + 4 * f, box.width(), foot - high - top - 8 * f);
    }

    private void drawing(Graphics2D g, ChartFigure figure, Box room) {
        var scale = DRAWING * ink.factor();
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

    private double write(Graphics2D g, Role role, String text, Box box, double y, Letters letters) {
        return words.write(g, role, text, new Box(box.x(), y, box.width(), 0), letters);
    }

    /// At the foot, on a ground of their own.
    ///
    /// @return how high they are with what parts them from the rest
    private double caveats(Graphics2D g, List<String> caveats, Box box) {
        var f = ink.factor();
        var letters = CAVEAT.times(f);
        var pad = PAD * f;
        var width = box.width() - 2 * pad;
        var head = Messages.in(ink.language().code(), () -> Messages.text("counts.with_care"));
        var high =
                2 * pad
                        + words.height(head, WITH_CARE.times(f), width)
                        + caveats.stream()
                                .mapToDouble(each -> words.height("• " + each, letters, width))
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
        y += write(g, Role.HEADING, head, inside, y, WITH_CARE.times(f));
        for (var caveat : caveats) {
            y += write(g, Role.PARAGRAPH, "• " + caveat, inside, y, letters);
        }
        return high + pad;
    }
}

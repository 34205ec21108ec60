package org.amnok.layout.flow;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.RenderReport;
import org.amnok.render.TextRenderer;
import org.amnok.render.canvas.Quality;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// One page of a text.
///
/// @param pieces from above
/// @param running words at its foot
/// @param number of the page
record FlowSheet(
        TextRenderer pen,
        Language language,
        PictureSize size,
        List<FlowPiece> pieces,
        String running,
        String number)
        implements Sheet {
    private static final double SMALL = 8.6;

    @Override
    public String title() {
        return "";
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        Quality.smooth(g);
        PagePart.of(Role.ORNAMENT).draw(g, this::ground);
        var y = FlowPages.TOP;
        var at = 0;
        while (at < pieces.size() && !cancelled.getAsBoolean()) {
            var run = run(at);
            y = paint(run, y, g);
            at += run.size();
        }
        PagePart.of(Role.ORNAMENT).draw(g, this::foot);
        return new RenderReport(pieces.size(), 0, 0, 0, Map.of(), cancelled.getAsBoolean());
    }

    private void ground(Graphics2D g) {
        g.setColor(colour(ThemeColour.UI_PANEL));
        g.fill(new Rectangle2D.Double(0, 0, size.width() + 1, size.height() + 1));
    }

    private static Color colour(ThemeColour token) {
        return new Color(token.rgb(Theme.LIGHT));
    }

    /// One piece, or the rows of one table.
    private List<FlowPiece> run(int from) {
        var run = new ArrayList<FlowPiece>();
        var table = pieces.get(from).table();
        for (var i = from; i < pieces.size() && pieces.get(i).table() == table; i++) {
            run.add(pieces.get(i));
            if (table == 0) {
                break;
            }
        }
        return run;
    }

    private double paint(List<FlowPiece> run, double top, Graphics2D g) {
        if (run.getFirst().table() == 0) {
            return paintAll(run, top, g);
        }
        PagePart.of(Role.TABLE).draw(g, table -> paintAll(run, top, table));
        return top + run.stream().mapToDouble(FlowPiece::height).sum();
    }

    private static double paintAll(List<FlowPiece> run, double top, Graphics2D g) {
        var y = top;
        for (var piece : run) {
            g.translate(FlowPages.MARGIN, y);
            piece.paint().accept(g);
            g.translate(-FlowPages.MARGIN, -y);
            y += piece.height();
        }
        return y;
    }

    private void foot(Graphics2D g) {
        var y = size.height() - FlowPages.FOOT / 2;
        var ink = colour(ThemeColour.LBL_SITE);
        if (!running.isBlank()) {
            pen.write(g, running, FlowPages.MARGIN, y, LabelStyle.plain(SMALL, 400, ink));
        }
        var right = size.width() - FlowPages.MARGIN - pen.width(number, SMALL, 400);
        pen.write(g, number, right, y, LabelStyle.plain(SMALL, 400, ink));
    }
}

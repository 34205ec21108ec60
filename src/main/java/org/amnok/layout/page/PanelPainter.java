package org.amnok.layout.page;

import java.awt.Graphics2D;
import org.amnok.domain.page.PanelItem;
import org.amnok.map.ThemeColour;

/// Paints rules and plates.
record PanelPainter(PageStyle ink) {
    void paint(PanelItem item, Graphics2D g) {
        var box = Paper.box(item.frame());
        var f = ink.factor();
        switch (item.look()) {
            case RULE -> ink.rule(g, box.x(), box.y(), box.width(), 0.6 * f, ThemeColour.UI_LINE2);
            case HEAVY_RULE -> ink.rule(g, box.x(), box.y(), box.width(), 1.3 * f, ThemeColour.INK);
            case PLATE -> ink.plate(g, box.shape());
        }
    }
}

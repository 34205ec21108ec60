package org.amnok.ui.timeline;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.amnok.domain.codelist.Family;
import org.amnok.index.DateHistogram;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.ui.look.LanguageFonts;
import org.amnok.words.Messages;

/// Paints the timeline: bars above, a lane for each family below, the window over both.
final class TimelinePainter {
    private static final double DIMMED = 0.28;
    private static final double FADED = 0.4;
    private static final double FULL = 1;
    private static final double HANDLE_WIDTH = 4;
    private static final double HANDLE_HEIGHT = 22;
    private static final double ROOMY = 12.5;

    private final Font small = Font.font(LanguageFonts.family(), 10.5);
    private final Font smallest = Font.font(LanguageFonts.family(), 9.5);

    private final GraphicsContext pen;
    private final TimelineBoxes boxes;
    private final Theme theme;
    private final TimeAxis axis;
    private final TimeWindow window;

    TimelinePainter(
            GraphicsContext pen,
            TimelineBoxes boxes,
            Theme theme,
            TimeAxis axis,
            TimeWindow window) {
        this.pen = pen;
        this.boxes = boxes;
        this.theme = theme;
        this.axis = axis;
        this.window = window;
    }

    /// Paints everything but what is in the lanes and bars.
    void ground() {
        pen.setGlobalAlpha(FULL);
        pen.setFill(colour(ThemeColour.UI_PANEL));
        pen.fillRect(0, 0, boxes.width(), boxes.height());
        pen.setFont(boxes.laneHeight() < ROOMY ? smallest : small);
        for (var family : Family.values()) {
            lane(family);
        }
        pen.setFont(small);
        TimeTick.of(axis).forEach(this::tick);
        if (axis.hasTwoScales()) {
            changeOfScale();
        }
    }

    private void lane(Family family) {
        var top = boxes.laneTop(family);
        pen.setFill(colour(ThemeColour.UI_HOVER));
        if (family.ordinal() % 2 == 0) {
            pen.fillRect(TimelineBoxes.NAMES, top, boxes.axisWidth(), boxes.laneHeight());
        }
        pen.setFill(colour(ThemeColour.UI_TEXT2));
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.setTextBaseline(VPos.CENTER);
        if (boxes.isNamed(family)) {
            pen.fillText(
                    Messages.word("timeline.family", family),
                    TimelineBoxes.NAMES - 7,
                    top + boxes.laneHeight() / 2);
        }
    }

    private void tick(TimeTick tick) {
        var x = snapped(TimelineBoxes.NAMES + tick.x());
        pen.setStroke(colour(tick.major() ? ThemeColour.UI_LINE2 : ThemeColour.UI_LINE));
        pen.setGlobalAlpha(tick.major() ? FADED : FULL);
        pen.setLineWidth(1);
        pen.strokeLine(x, boxes.top(), x, boxes.lanesFoot() + 3);
        pen.setGlobalAlpha(FULL);
        pen.setFill(colour(ThemeColour.UI_TEXT2));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.TOP);
        pen.fillText(tick.words(), x + 2, boxes.lanesFoot() + 1);
    }

    /// Two slanting strokes on a firm line, as on a broken axis.
    private void changeOfScale() {
        var x = snapped(TimelineBoxes.NAMES + axis.x(TimeAxis.FULL_SCALE_FROM));
        var y = boxes.lanesFoot();
        pen.setStroke(colour(ThemeColour.UI_TEXT2));
        pen.setLineWidth(1.25);
        pen.strokeLine(x, boxes.top(), x, y);
        pen.strokeLine(x - 5, y + 5, x - 1, y - 3);
        pen.strokeLine(x - 1, y + 5, x + 3, y - 3);
    }

    /// The bars: what is certain solid from the foot up, what is only possible faded above.
    void bars(List<DateHistogram.Bar> bars) {
        var most = bars.stream().mapToInt(b -> b.count().possible()).max().orElse(0);
        if (most == 0) {
            return;
        }
        var room = boxes.barsFoot() - boxes.top() - 1;
        pen.setFill(colour(ThemeColour.UI_ACCENT));
        for (var bar : bars) {
            if (bar.count().possible() > 0 && bar.days().overlaps(axis.shown())) {
                bar(bar, room / most);
            }
        }
        pen.setGlobalAlpha(FULL);
        pen.setFill(colour(ThemeColour.UI_TEXT2));
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.setTextBaseline(VPos.TOP);
        pen.fillText(
                Messages.text("timeline.up_to", most), TimelineBoxes.NAMES - 7, boxes.top() - 2);
    }

    private void bar(DateHistogram.Bar bar, double unit) {
        var left = TimelineBoxes.NAMES + axis.left(bar.days());
        var full = axis.right(bar.days()) - axis.left(bar.days());
        var width = Math.max(1, full > 3 ? full - 1 : full);
        var inWindow = bar.days().overlaps(window.days()) ? FULL : DIMMED;
        var solid = bar.count().certain() * unit;
        var whole = bar.count().possible() * unit;
        pen.setGlobalAlpha(inWindow * FADED);
        pen.fillRect(left, boxes.barsFoot() - whole, width, whole - solid);
        pen.setGlobalAlpha(inWindow);
        pen.fillRect(left, boxes.barsFoot() - solid, width, solid);
    }

    /// Bars of the lanes from earliest to latest day: whole inside the window solid, else faded;
    /// doubtful ones dashed; selected ones on yellow.
    void lanes(Lanes lanes, Predicate<UUID> selected) {
        lanes.placed().forEach(p -> laneBar(p, lanes));
        lanes.placed().stream()
                .filter(p -> selected.test(p.entry().uuid()))
                .forEach(p -> selected(p, lanes));
    }

    private void selected(LaneRows.Placed p, Lanes lanes) {
        var y = lanes.top(p);
        var height = lanes.height(p);
        var left = TimelineBoxes.NAMES + p.left();
        var width = p.right() - p.left();
        pen.setGlobalAlpha(FULL);
        pen.setFill(colour(ThemeColour.SEL_EDGE));
        pen.fillRoundRect(left - 4, y - 4, width + 8, height + 8, 5, 5);
        pen.setFill(colour(ThemeColour.SEL));
        pen.fillRoundRect(left - 3, y - 3, width + 6, height + 6, 4, 4);
        pen.setFill(colour(p));
        stroke(p, left, y, width, height);
    }

    private void laneBar(LaneRows.Placed p, Lanes lanes) {
        var date = p.entry().date();
        pen.setGlobalAlpha(
                window.days().holds(date) ? FULL : date.overlaps(window.days()) ? 0.5 : 0.2);
        pen.setFill(colour(p));
        stroke(
                p,
                TimelineBoxes.NAMES + p.left(),
                lanes.top(p),
                p.right() - p.left(),
                lanes.height(p));
        pen.setGlobalAlpha(FULL);
    }

    /// A bar, cut into dashes when doubtful.
    private void stroke(LaneRows.Placed p, double left, double y, double width, double height) {
        if (!p.entry().doubtful()) {
            pen.fillRect(left, y, width, height);
            return;
        }
        for (var x = 0.0; x < width; x += 4) {
            pen.fillRect(left + x, y, Math.min(2.2, width - x), height);
        }
    }

    /// Counts by bar in place of single sightings, where these are too many to be distinguished.
    void laneCounts(Family family, List<DateHistogram.Bar> bars) {
        var most = bars.stream().mapToInt(b -> b.count().possible()).max().orElse(0);
        var top = boxes.laneTop(family) + 1;
        pen.setFill(colour(ThemeColour.of(family)));
        for (var bar : bars) {
            var count = bar.count();
            if (count.possible() > 0 && bar.days().overlaps(axis.shown())) {
                var seen = bar.days().overlaps(window.days()) ? FULL : DIMMED;
                pen.setGlobalAlpha(seen * (0.15 + 0.85 * Math.sqrt(1.0 * count.possible() / most)));
                pen.fillRect(
                        TimelineBoxes.NAMES + axis.left(bar.days()),
                        top,
                        Math.max(1, axis.right(bar.days()) - axis.left(bar.days())),
                        boxes.laneHeight() - 2);
            }
        }
        pen.setGlobalAlpha(FULL);
    }

    /// The frame of the window with its two handles.
    void window() {
        var left = TimelineBoxes.NAMES + axis.left(window.days());
        var right = TimelineBoxes.NAMES + axis.right(window.days());
        pen.setGlobalAlpha(window.isWhole() ? 0 : 0.08);
        pen.setFill(colour(ThemeColour.UI_ACCENT));
        pen.fillRect(left, 1, right - left, boxes.lanesFoot() - 1);
        pen.setGlobalAlpha(FULL);
        pen.setStroke(colour(ThemeColour.UI_ACCENT));
        pen.setLineWidth(1.5);
        pen.strokeRect(left, 1, Math.max(1, right - left), boxes.lanesFoot() - 1);
        handle(left);
        handle(right);
    }

    private void handle(double x) {
        pen.setFill(colour(ThemeColour.UI_ACCENT));
        pen.fillRoundRect(
                x - HANDLE_WIDTH / 2,
                boxes.lanesFoot() / 2 - HANDLE_HEIGHT / 2,
                HANDLE_WIDTH,
                HANDLE_HEIGHT,
                3,
                3);
    }

    private Color colour(LaneRows.Placed p) {
        return colour(ThemeColour.of(p.entry().family()));
    }

    private Color colour(ThemeColour token) {
        return Color.web(token.hex(theme));
    }

    private static double snapped(double x) {
        return Math.floor(x) + 0.5;
    }
}

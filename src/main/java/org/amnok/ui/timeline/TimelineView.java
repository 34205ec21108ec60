package org.amnok.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateText;
import org.amnok.index.DateHistogram;
import org.amnok.map.Theme;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// The drawing of the timeline: painted anew whenever something in it changes.
final class TimelineView extends Region {
    private static final double GAP = 12;

    private final TimelineModel model;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final Canvas canvas = new Canvas();
    private final Label tip = Fx.floating(Text.of("", "map-tip"));
    private final Subscription following;
    private Lanes lanes = Lanes.empty(new TimelineBoxes(0, 0));
    private List<DateHistogram.Bar> bars = List.of();

    TimelineView(TimelineModel model, ReadOnlyObjectProperty<Theme> theme) {
        this.model = model;
        this.theme = theme;
        getStyleClass().add("timeline-view");
        setId("timeline-view");
        setFocusTraversable(true);
        tip.setVisible(false);
        getChildren().addAll(canvas, tip);
        following =
                Subscription.combine(
                        model.contents().subscribe((was, is) -> paint()),
                        model.axis().subscribe((was, is) -> paint()),
                        model.session().filter().subscribe((was, is) -> paint()),
                        model.session().selection().uuids().subscribe((was, is) -> paint()),
                        model.inWindow().subscribe((was, is) -> setAccessibleText(words())),
                        theme.subscribe((was, is) -> paint()));
    }

    void close() {
        following.unsubscribe();
    }

    TimelineBoxes boxes() {
        return new TimelineBoxes(getWidth(), getHeight());
    }

    /// The sighting at a place; empty when there is none, or when all are drawn as counts.
    Optional<Entry> entryAt(double x, double y) {
        return lanes.at(x - TimelineBoxes.NAMES, y);
    }

    /// The bar above or below a place.
    Optional<DateHistogram.Bar> barAt(double x) {
        if (!boxes().isOverAxis(x)) {
            return Optional.empty();
        }
        var day = model.axis().get().day(x - TimelineBoxes.NAMES);
        return bars.stream()
                .filter(b -> !day.isBefore(b.days().earliest()) && !day.isAfter(b.days().latest()))
                .findFirst();
    }

    /// Says something beside a place; nothing when the words are empty.
    void report(String words, double x, double y) {
        tip.setVisible(!words.isEmpty());
        if (words.isEmpty()) {
            return;
        }
        tip.setText(words);
        tip.applyCss();
        tip.autosize();
        var left = x + GAP + tip.getWidth() > getWidth() ? x - GAP - tip.getWidth() : x + GAP;
        tip.relocate(
                Math.max(0, left),
                Math.clamp(y - 10, 0, Math.max(0, getHeight() - tip.getHeight())));
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            model.resize(boxes().axisWidth());
            paint();
        }
    }

    private void paint() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        var contents = model.contents().get();
        var axis = model.axis().get();
        var boxes = boxes();
        var pen = canvas.getGraphicsContext2D();
        var painter = new TimelinePainter(pen, boxes, theme.get(), axis, model.window());
        bars = contents.total();
        painter.ground();
        painter.bars(bars);
        if (contents.isCounted()) {
            lanes = Lanes.empty(boxes);
            for (var family : Family.values()) {
                painter.laneCounts(family, contents.bars().getOrDefault(family, List.of()));
            }
        } else {
            lanes = Lanes.of(contents.entries(), axis, boxes);
            painter.lanes(lanes, model.session().selection()::contains);
        }
        painter.window();
        setAccessibleText(words());
    }

    private String words() {
        return Messages.text(
                "timeline.timeline_window_of_sightings",
                DateText.of(model.window().days()),
                model.inWindow().get().text(),
                model.contents().get().all());
    }
}

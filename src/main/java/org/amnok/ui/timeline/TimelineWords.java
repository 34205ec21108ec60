package org.amnok.ui.timeline;

import org.amnok.domain.date.DateText;
import org.amnok.domain.record.Sighting;
import org.amnok.index.DateHistogram;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;

/// What the timeline says.
final class TimelineWords {
    private TimelineWords() {}

    /// "Nov 2025: 2 certainly, 5 possibly"; "Nov 2025: none".
    static String of(DateHistogram.Bar bar) {
        var count = bar.count();
        var words =
                count.possible() == 0
                        ? Messages.text("common.none_2")
                        : count.certain() == count.possible()
                                ? Messages.text("timeline.certainly", count.certain())
                                : Messages.text(
                                        "timeline.certainly_more_possibly",
                                        count.certain(),
                                        (count.possible() - count.certain()));
        return Messages.text("timeline.in_days", DateText.of(bar.days()), words);
    }

    /// "Vehicles parked, Hyesan · 11 Jun 2024 · doubtful".
    static String of(Sighting sighting) {
        var line = SightingWords.line(sighting);
        return sighting.isDoubtful() ? Messages.text("timeline.doubtful", line) : line;
    }

    /// How much of what passes the rest of the filter lies in the window: "12–18 of 43 · 2 without
    /// a date left out".
    static String counts(TimelineModel model) {
        var contents = model.contents().get();
        var window = model.window();
        if (contents.all() == 0) {
            return "";
        }
        var dated = contents.dated();
        var words =
                window.isWhole()
                        ? Messages.text("timeline.dated", dated)
                        : Messages.text(
                                "timeline.of_in_window",
                                model.inWindow().get().text(),
                                Messages.number(dated));
        return contents.undated() == 0
                ? words
                : Messages.text(
                        "timeline.undated",
                        words,
                        Messages.number(contents.undated()),
                        (window.isWhole()
                                ? Messages.text("timeline.not_drawn")
                                : Messages.text("timeline.left_out")));
    }
}

package org.amnok.ui.status;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.project.CountTotal;
import org.amnok.index.CountSums;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// How many were counted in the selected sightings, or in those that the filter shows, together.
final class SumLabel {
    /// Up to this many are summed in less than a millisecond.
    private static final int FEW = 20_000;

    private final Session session;
    private final LatestTask<CountTotal> summing;
    private final ResponsiveLabel label;

    /// @param label says it
    SumLabel(Session session, ResponsiveLabel label) {
        this.session = session;
        this.label = label;
        summing = session.asking();
        label.setId("counted-sum");
        session.shown().subscribe(now -> report());
        session.selection().uuids().subscribe(now -> report());
    }

    private void report() {
        var shown = session.shown().get();
        var selected = session.selection().rows(shown.index());
        var contents = session.state().get().contents();
        var which =
                selected.isEmpty()
                        ? Messages.text("status.counted")
                        : Messages.text("status.of_the_selected");
        var rows = selected.isEmpty() ? shown.rows() : selected;
        Supplier<CountTotal> sum = () -> CountSums.of(shown.index(), rows, contents);
        if (rows.count() <= FEW) {
            summing.cancel();
            show(which, sum.get());
        } else {
            summing.ask(sum, total -> show(which, total));
        }
    }

    private void show(String which, CountTotal total) {
        Tooltips.hint(label, explanation(total));
        if (total.byClass().isEmpty()) {
            label.say("");
        } else {
            label.say(
                    Messages.text("status.sum", which, words(total)),
                    Messages.text("status.sum", which, first(total)),
                    "");
        }
    }

    /// In a narrow window the first class stands for all; the others are in its tooltip.
    private static String first(CountTotal total) {
        var all = words(total);
        var end = all.indexOf("; ");
        return end < 0 ? all : all.substring(0, end) + " …";
    }

    private static String words(CountTotal total) {
        return total.repeats() == 0
                ? total.briefly()
                : Messages.text("status.the_same_once", total.briefly());
    }

    /// All classes, and how they were summed.
    private static String explanation(CountTotal total) {
        return Stream.of(
                        total.text().replace("; ", "\n"),
                        total.repeatsText(),
                        Messages.text("status.least_and_greatest_numbers_are"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

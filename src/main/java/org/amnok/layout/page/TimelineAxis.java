package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;

/// Time from left to right with months and years below it. A year stands wherever one begins and at
/// the first day; months between them where there is room. Nothing reaches over the margins.
final class TimelineAxis {
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100};

    private final PageStyle ink;
    private final Box box;
    private final LocalDate from;
    private final LocalDate to;
    private final double size;

    /// @param box of the whole: the words stand at its lower edge
    /// @param from the first day of a month
    /// @param to the last day of one
    TimelineAxis(PageStyle ink, Box box, LocalDate from, LocalDate to) {
        this.ink = ink;
        this.box = box;
        this.from = from;
        this.to = to;
        size = 8 * ink.factor();
    }

    /// Where bars stand.
    double floor() {
        return box.bottom() - 1.6 * size;
    }

    double x(LocalDate day) {
        var days = ChronoUnit.DAYS.between(from, to) + 1.0;
        return box.x() + box.width() * ChronoUnit.DAYS.between(from, day) / days;
    }

    /// A text below the axis, px.
    record Label(String text, double left, double right) {
        private boolean meets(Label other, double gap) {
            return left < other.right + gap && other.left < right + gap;
        }
    }

    void paint(Graphics2D g) {
        ink.rule(g, box.x(), floor(), box.width(), 0.8 * ink.factor(), ThemeColour.INK);
        for (var label : labels()) {
            ink.write(
                    g,
                    label.text,
                    label.left,
                    box.bottom(),
                    ink.letters(size, 400, ThemeColour.LBL_SITE));
        }
        var perMonth = x(from.plusMonths(1)) - x(from);
        var step = perMonth >= 4 ? 1 : 12;
        for (var day = from; !day.isAfter(to); day = day.plusMonths(1)) {
            if (step == 1 || day.getMonthValue() == 1) {
                ink.rule(g, x(day), floor() + 2, 0.8 * ink.factor(), 4, ThemeColour.INK);
            }
        }
    }

    /// Years first, then months in the gaps.
    List<Label> labels() {
        var words = new SpanWords(ink.language());
        var months = x(from.plusMonths(3)) - x(from) >= ink.width(words.month(from), size, 400);
        var labels = new ArrayList<Label>();
        var step = yearStep(words, months);
        add(
                labels,
                from,
                months || from.getMonthValue() > 1 ? words.month(from) : words.year(from));
        for (var year = from.withDayOfYear(1).plusYears(1);
                !year.isAfter(to);
                year = year.plusYears(1)) {
            if (year.getYear() % step == 0) {
                add(labels, year, months ? words.month(year) : words.year(year));
            }
        }
        for (var month = from; months && !month.isAfter(to); month = month.plusMonths(1)) {
            add(labels, month, words.shortMonth(month));
        }
        return labels;
    }

    private int yearStep(SpanWords words, boolean months) {
        var text = months ? words.month(from) : words.year(from);
        var room = ink.width(text, size, 400) + size;
        for (var years : YEARS) {
            if (x(from.plusYears(years)) - x(from) >= room) {
                return years;
            }
        }
        return YEARS[YEARS.length - 1];
    }

    private void add(List<Label> labels, LocalDate day, String text) {
        var width = ink.width(text, size, 400);
        var left = Math.min(x(day) + 2, box.right() - width);
        var label = new Label(text, left, left + width);
        // a word that had to be moved far would stand below other days
        if (left >= box.x()
                && x(day) + 2 - left < width / 2
                && labels.stream().noneMatch(other -> other.meets(label, 0.5 * size))) {
            labels.add(label);
        }
    }
}

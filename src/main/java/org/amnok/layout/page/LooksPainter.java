package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.amnok.domain.River;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.page.LooksItem;
import org.amnok.domain.wording.CoverageText;
import org.amnok.layout.Box;
import org.amnok.layout.StateFill;
import org.amnok.layout.page.FigureWords.Letters;
import org.amnok.layout.strip.StripData;
import org.amnok.layout.strip.StripFrame;
import org.amnok.layout.strip.StripPainter;
import org.amnok.map.ThemeColour;
import org.amnok.map.stretch.RiverPlaces;
import org.amnok.release.ReleasedSighting;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;
import org.amnok.words.Messages;

/// Paints what looks add up to: the sentence, the table, or the strip.
final class LooksPainter {
    /// A number and its unit stay together.
    private static final Pattern UNIT = Pattern.compile("(\\d) (km|公里)");

    private static final Letters SENTENCE = new Letters(13, 500);
    private static final double CELL = 9;
    private static final Letters NOTE = new Letters(8, 400);

    /// At which notes are 5.6 pt.
    private static final double SMALLEST = 0.934;

    private static final double GAP_OF_NOTES = 3.2;
    private static final double LEADING = 1.4;
    private static final double ROW = 15;
    private static final double BAR = 13;

    /// Letters of a strip are 11 px high, those of a page 9.
    private static final double DRAWING = 0.8;

    private static final double LEAST_MONTH = 1;
    private static final double MOST_MONTH = 9;

    private final PageStyle ink;
    private final LooksOnPage looks;
    private final FigureWords words;

    LooksPainter(PageStyle ink, LooksOnPage looks) {
        this.ink = ink;
        this.looks = looks;
        words = new FigureWords(ink, LEADING);
    }

    /// @param sightings that lie over the strip
    /// @param places by which rivers are known
    void paint(
            LooksItem item,
            List<ReleasedSighting> sightings,
            Function<River, RiverPlaces> places,
            Graphics2D g) {
        var coverage = looks.coverage(item.question());
        if (coverage.isEmpty()) {
            return;
        }
        var box = Paper.box(item.frame());
        switch (item.part()) {
            case SENTENCE -> sentence(coverage.get(), box, g);
            case TABLE -> table(coverage.get(), places.apply(item.question().river()), box, g);
            case STRIP -> {
                var beside = places.apply(item.question().river());
                strip(coverage.get(), looks.strip(item.question(), sightings, beside), box, g);
            }
        }
    }

    private String sentence(Coverage coverage) {
        var metres = looks.metres(coverage.question().river());
        return Messages.in(ink.language().code(), () -> CoverageText.sentence(coverage, metres));
    }

    private String in(String key, Object... values) {
        return Messages.in(ink.language().code(), () -> Messages.text(key, values));
    }

    /// Letters shrink until all of it has room, or cannot be read if they were smaller: then the
    /// differences along the least kilometres are counted only.
    private void sentence(Coverage coverage, Box box, Graphics2D g) {
        var notes = looks.notes(coverage);
        var told = UNIT.matcher(sentence(coverage)).replaceAll("$1\u00a0$2");
        var f = ink.factor();
        while (f > SMALLEST && height(told, notes, box.width(), f) > box.height()) {
            f = Math.max(SMALLEST, f * 0.97);
        }
        var all = notes;
        var differ = coverage.disagreements().size();
        for (var left = 1;
                left < differ && height(told, notes, box.width(), f) > box.height();
                left++) {
            notes = new ArrayList<>(all.subList(0, differ - left));
            notes.add(in("strip.and_more", left));
            notes.addAll(all.subList(differ, all.size()));
        }
        var y = box.y() + words.write(g, Role.PARAGRAPH, told, box, SENTENCE.times(f));
        for (var note : notes) {
            y += GAP_OF_NOTES * f;
            var below = new Box(box.x(), y, box.width(), 0);
            y += words.write(g, Role.PARAGRAPH, note, below, NOTE.times(f));
        }
    }

    private double height(String sentence, List<String> notes, double width, double f) {
        return words.height(sentence, SENTENCE.times(f), width)
                + notes.stream()
                        .mapToDouble(
                                note -> GAP_OF_NOTES * f + words.height(note, NOTE.times(f), width))
                        .sum();
    }

    private void table(Coverage coverage, RiverPlaces places, Box box, Graphics2D g) {
        PagePart.of(Role.FIGURE, sentence(coverage)).draw(g, part -> bar(coverage, box, part));
        var f = ink.factor();
        var y = box.y() + (BAR + 8) * f;
        y = row(g, box, y, 400, in("strip.result"), "km", "%", in("strip.stretches"));
        for (var state : BankState.values()) {
            swatch(g, state, box.x(), y);
            var beside = new Box(box.x() + 22 * f, y, box.width() - 22 * f, 0);
            y = row(g, beside, y, 400, inWords(() -> CoverageText.row(coverage, state)));
        }
        rule(box.x(), y, box.width(), g);
        y = row(g, box, y, 600, wholeRow(coverage));
        y = row(g, box, y, 400, inWords(() -> CoverageText.examinedRow(coverage)));
        gaps(
                coverage,
                places,
                new Box(box.x(), y + 4 * f, box.width(), box.bottom() - y - 4 * f),
                g);
    }

    private void rule(double x, double y, double width, Graphics2D g) {
        PagePart.of(Role.ORNAMENT)
                .draw(
                        g,
                        part ->
                                ink.rule(
                                        part,
                                        x,
                                        y,
                                        width,
                                        0.8 * ink.factor(),
                                        ThemeColour.UI_TEXT2));
    }

    private String[] wholeRow(Coverage coverage) {
        return inWords(
                () ->
                        List.of(
                                CoverageText.bank(coverage.question().banks()),
                                Long.toString(coverage.kilometres()),
                                "100",
                                Integer.toString(coverage.stretches().size())));
    }

    private String[] inWords(Supplier<List<String>> cells) {
        return Messages.in(ink.language().code(), cells).toArray(String[]::new);
    }

    private void bar(Coverage coverage, Box box, Graphics2D g) {
        var fill = new StateFill(ink.theme());
        var x = box.x();
        for (var state : BankState.values()) {
            var width = box.width() * coverage.metres(state) / Math.max(1, coverage.metres());
            fill.paintInBox(
                    g, state, new Rectangle2D.Double(x, box.y(), width, BAR * ink.factor()));
            x += width;
        }
    }

    private void swatch(Graphics2D g, BankState state, double x, double y) {
        var f = ink.factor();
        PagePart.of(Role.ORNAMENT)
                .draw(
                        g,
                        part ->
                                new StateFill(ink.theme())
                                        .paintInBox(
                                                part,
                                                state,
                                                new Rectangle2D.Double(
                                                        x, y + 3.5 * f, 17 * f, 8 * f)));
    }

    /// The first cell at the left, the others at the right.
    ///
    /// @return where the next row begins
    private double row(Graphics2D g, Box box, double y, int weight, String... cells) {
        var f = ink.factor();
        var size = CELL * f;
        var base = y + ROW * f * 0.5 + size * 0.36;
        DoubleUnaryOperator right = column -> box.right() - (cells.length - 1 - column) * 52 * f;
        PagePart.of(Role.PARAGRAPH, String.join(" ", cells))
                .draw(
                        g,
                        part -> {
                            ink.write(
                                    part,
                                    cells[0],
                                    box.x(),
                                    base,
                                    size,
                                    weight,
                                    ThemeColour.LBL_CITY);
                            for (var i = 1; i < cells.length; i++) {
                                ink.writeRight(
                                        part,
                                        cells[i],
                                        right.applyAsDouble(i),
                                        base,
                                        size,
                                        weight,
                                        ThemeColour.LBL_CITY);
                            }
                        });
        return y + ROW * f;
    }

    /// As many as there is room for; how many more there are is said.
    private void gaps(Coverage coverage, RiverPlaces places, Box box, Graphics2D g) {
        var all = coverage.stretches(BankState.NEVER_EXAMINED);
        var f = ink.factor();
        var fit = (int) (box.height() / (ROW * f)) - 1;
        if (all.isEmpty() || fit < 2) {
            return;
        }
        var y = row(g, box, box.y(), 600, in("strip.never_examined", all.size()));
        var listed = all.size() <= fit ? all.size() : fit - 1;
        for (var gap : all.subList(0, listed)) {
            var beside = places.around(gap.span(), Set.of(gap.bank()), ink.language());
            y =
                    row(
                            g,
                            box,
                            y,
                            400,
                            Messages.in(ink.language().code(), () -> CoverageText.span(gap.span()))
                                    + (beside.isEmpty() ? "" : "  " + beside),
                            Messages.in(
                                    ink.language().code(),
                                    () -> CoverageText.length(gap.span().length())));
        }
        if (listed < all.size()) {
            row(g, box, y, 400, in("strip.and_more", all.size() - listed));
        }
    }

    /// Smaller where there are more months than would have room.
    private void strip(Coverage coverage, StripData data, Box box, Graphics2D g) {
        var scale = DRAWING * ink.factor();
        var frame = frame(data, box, scale);
        while (frame.height() * scale > box.height() + 0.5 && scale > 0.2) {
            scale *= 0.97;
            frame = frame(data, box, scale);
        }
        var painter = new StripPainter(ink.pen(), ink.theme(), frame);
        var inner = (Graphics2D) g.create();
        inner.translate(box.x(), box.y());
        inner.scale(scale, scale);
        PagePart.of(Role.FIGURE, sentence(coverage))
                .draw(
                        inner,
                        part ->
                                Messages.in(
                                        ink.language().code(),
                                        () -> {
                                            painter.paint(part, data, ink.language());
                                            return "";
                                        }));
        inner.dispose();
    }

    private static StripFrame frame(StripData data, Box box, double scale) {
        var usual = StripFrame.of(box.width() / scale, data.riverMetres(), data.days(), MOST_MONTH);
        var around = usual.height() - usual.months() * MOST_MONTH;
        var month = (box.height() / scale - around) / usual.months();
        return usual.of(usual.first(), usual.months(), Math.clamp(month, LEAST_MONTH, MOST_MONTH));
    }
}

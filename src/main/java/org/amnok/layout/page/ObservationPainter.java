package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amnok.domain.River;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.wording.CoverageText;
import org.amnok.layout.BandSwatch;
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

/// Paints what observations add up to: the sentence, the table, or the strip.
final class ObservationPainter {
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
    private final ObservationsOnPage looks;
    private final LocalDate made;
    private final FigureWords words;

    /// @param made the day of the page: a strip without any day is of its year
    ObservationPainter(PageStyle ink, ObservationsOnPage looks, LocalDate made) {
        this.ink = ink;
        this.looks = looks;
        this.made = made;
        words = new FigureWords(ink, LEADING);
    }

    /// @param sightings that lie over the strip
    /// @param places by which rivers are known
    void paint(
            ObservationItem item,
            List<ReleasedSighting> sightings,
            Function<River, RiverPlaces> places,
            Graphics2D g) {
        var told = looks.told(item.question());
        if (told.isEmpty()) {
            return;
        }
        var box = Paper.box(item.frame());
        switch (item.part()) {
            case SENTENCE -> sentence(told.get(), box, g);
            case TABLE -> table(told.get(), places.apply(item.question().river()), box, g);
            case STRIP -> {
                var beside = places.apply(item.question().river());
                strip(
                        told.get().sentence(),
                        looks.strip(item.question(), sightings, beside),
                        box,
                        g);
            }
        }
    }

    private String in(String key, Object... values) {
        return Messages.in(ink.language().code(), () -> Messages.text(key, values));
    }

    /// Letters shrink until all of it has room, or cannot be read if they were smaller: then the
    /// differences along the least kilometres are counted only.
    private void sentence(ToldObservations answer, Box box, Graphics2D g) {
        var notes = looks.notes(answer);
        var told = UNIT.matcher(answer.sentence()).replaceAll("$1\u00a0$2");
        var f = ink.factor();
        while (f > SMALLEST && height(told, notes, box.width(), f) > box.height()) {
            f = Math.max(SMALLEST, f * 0.97);
        }
        var all = notes;
        var differ = answer.differing().size();
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

    private void table(ToldObservations told, RiverPlaces places, Box box, Graphics2D g) {
        PagePart.of(Role.FIGURE, told.sentence()).draw(g, part -> bar(told, box, part));
        var f = ink.factor();
        var y = box.y() + (BAR + 8) * f;
        y = row(g, box, y, 400, told.head());
        for (var line : told.lines()) {
            y = row(g, beside(line.swatch(), box, y, g), y, 400, line.cells());
        }
        ink.ruleBetween(g, box.x(), y, box.width(), 0.8 * f, ThemeColour.UI_TEXT2);
        y = row(g, box, y, 600, told.totals().getFirst());
        y = row(g, box, y, 400, told.totals().getLast());
        parts(told, places, new Box(box.x(), y + 4 * f, box.width(), box.bottom() - y - 4 * f), g);
    }

    private void bar(ToldObservations told, Box box, Graphics2D g) {
        var all = told.lines().stream().mapToLong(ToldObservations.Line::metres).sum();
        var x = box.x();
        for (var line : told.lines()) {
            var width = box.width() * line.metres() / Math.max(1, all);
            if (width > 0) {
                fill(
                        g,
                        line.swatch(),
                        new Rectangle2D.Double(x, box.y(), width, BAR * ink.factor()));
            }
            x += width;
        }
    }

    private void fill(Graphics2D g, String swatch, Rectangle2D where) {
        if (swatch.startsWith(BandSwatch.SWATCH)) {
            new BandSwatch(ink.theme())
                    .paint(g, swatch.substring(BandSwatch.SWATCH.length()), where);
        } else {
            new StateFill(ink.theme()).paintInBox(g, swatch, where);
        }
    }

    /// Paints a swatch at the left.
    ///
    /// @return the room beside it
    private Box beside(String swatch, Box box, double y, Graphics2D g) {
        var f = ink.factor();
        var where = new Rectangle2D.Double(box.x(), y + 3.5 * f, 17 * f, 8 * f);
        PagePart.of(Role.ORNAMENT).draw(g, part -> fill(part, swatch, where));
        return new Box(box.x() + 22 * f, y, box.width() - 22 * f, 0);
    }

    /// The first cell at the left, the others at the right.
    ///
    /// @return where the next row begins
    private double row(Graphics2D g, Box box, double y, int weight, List<String> cells) {
        var f = ink.factor();
        var size = CELL * f;
        var base = y + ROW * f * 0.5 + size * 0.36;
        DoubleUnaryOperator right = column -> box.right() - (cells.size() - 1 - column) * 52 * f;
        PagePart.of(Role.PARAGRAPH, String.join(" ", cells))
                .draw(
                        g,
                        part -> {
                            ink.write(
                                    part,
                                    cells.getFirst(),
                                    box.x(),
                                    base,
                                    ink.letters(size, weight, ThemeColour.LBL_CITY));
                            for (var i = 1; i < cells.size(); i++) {
                                ink.writeRight(
                                        part,
                                        cells.get(i),
                                        right.applyAsDouble(i),
                                        base,
                                        ink.letters(size, weight, ThemeColour.LBL_CITY));
                            }
                        });
        return y + ROW * f;
    }

    /// As many as there is room for; how many more there are is said.
    private void parts(ToldObservations told, RiverPlaces places, Box box, Graphics2D g) {
        var all = told.parts();
        var f = ink.factor();
        var fit = (int) (box.height() / (ROW * f)) - 1;
        if (all.isEmpty() || fit < 2) {
            return;
        }
        var y = row(g, box, box.y(), 600, List.of(told.listed()));
        var listed = all.size() <= fit ? all.size() : fit - 1;
        for (var part : all.subList(0, listed)) {
            var room = part.swatch().isEmpty() ? box : beside(part.swatch(), box, y, g);
            y = row(g, room, y, 400, named(part, places));
        }
        if (listed < all.size()) {
            row(g, box, y, 400, List.of(in("strip.and_more", all.size() - listed)));
        }
    }

    /// Where it lies, and how long it is.
    private List<String> named(ToldObservations.Part part, RiverPlaces places) {
        var around = places.around(part.span(), Set.of(part.bank()), ink.language());
        return Messages.in(
                ink.language().code(),
                () ->
                        List.of(
                                (CoverageText.span(part.span()) + "  " + around).strip(),
                                CoverageText.length(part.span().length())));
    }

    /// Smaller where there are more months than would have room.
    private void strip(String sentence, StripData data, Box box, Graphics2D g) {
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
        PagePart.of(Role.FIGURE, sentence)
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

    private StripFrame frame(StripData data, Box box, double scale) {
        var usual =
                StripFrame.of(box.width() / scale, data.riverMetres(), data.days(made), MOST_MONTH);
        var around = usual.height() - usual.months() * MOST_MONTH;
        var month = (box.height() / scale - around) / usual.months();
        return usual.of(usual.first(), usual.months(), Math.clamp(month, LEAST_MONTH, MOST_MONTH));
    }
}

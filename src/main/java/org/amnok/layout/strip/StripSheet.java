package org.amnok.layout.strip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.wording.CoverageText;
import org.amnok.layout.LineBreaker;
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
import org.amnok.words.Messages;

/// A strip as a picture of its own: the sentence above, what must be known of it below. Made only
/// of what was released.
public final class StripSheet implements Sheet {
    private static final double MARGIN = 16;
    private static final double SENTENCE = 17;
    private static final double SENTENCE_LINE = 26;
    private static final double NOTE = 11;
    private static final double NOTE_LINE = 16;

    private final TextRenderer pen;
    private final StripData data;
    private final StripFrame frame;
    private final Language language;
    private final Theme theme;
    private final double dpi;
    private final List<String> sentence;
    private final List<String> notes;

    /// How a strip is drawn as a picture.
    ///
    /// @param width px at 96 dpi
    /// @param notes below it, beside those that follow from the looks
    /// @param made a strip without any day is of the year of this one
    public record Look(
            double width,
            double dpi,
            Language language,
            Theme theme,
            List<String> notes,
            LocalDate made) {
        /// With a note more, below the others.
        public Look noting(String note) {
            var all = Stream.concat(notes.stream(), Stream.of(note)).toList();
            return new Look(width, dpi, language, theme, all, made);
        }
    }

    public StripSheet(TextRenderer pen, StripData data, StripFrame frame, Look look) {
        this.pen = pen;
        this.data = data;
        this.frame = frame;
        language = look.language();
        theme = look.theme();
        dpi = look.dpi();
        var room = frame.width() - 2 * MARGIN;
        sentence = new LineBreaker(text -> pen.width(text, SENTENCE, 500), room).lines(title());
        var said = new ArrayList<>(in(() -> CoverageText.caveats(coverage())));
        said.addAll(look.notes());
        notes =
                said.stream()
                        .flatMap(
                                note ->
                                        new LineBreaker(text -> pen.width(text, NOTE, 400), room)
                                                .lines(note).stream())
                        .toList();
    }

    private Coverage coverage() {
        return CoverageCount.of(data.question(), data.looks());
    }

    private <T> T in(Supplier<T> words) {
        return Messages.in(language.code(), words);
    }

    @Override
    public PictureSize size() {
        var ratio = dpi / 96;
        return new PictureSize(
                (int) Math.round(frame.width() * ratio), (int) Math.round(height() * ratio), dpi);
    }

    private double height() {
        return head() + frame.height() + notes.size() * NOTE_LINE + MARGIN;
    }

    private double head() {
        return MARGIN + sentence.size() * SENTENCE_LINE + 8;
    }

    @Override
    public String title() {
        return in(() -> CoverageText.sentence(coverage(), data.riverMetres()));
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        Quality.smooth(g);
        PagePart.of(Role.ORNAMENT).draw(g, this::ground);
        PagePart.of(Role.TITLE, title())
                .draw(
                        g,
                        part -> {
                            for (int i = 0; i < sentence.size(); i++) {
                                write(
                                        part,
                                        sentence.get(i),
                                        MARGIN + SENTENCE + i * SENTENCE_LINE,
                                        SENTENCE,
                                        500,
                                        ThemeColour.UI_TEXT);
                            }
                        });
        PagePart.of(Role.FIGURE, title())
                .draw(
                        g,
                        part -> {
                            part.translate(0, head());
                            in(
                                    () -> {
                                        new StripPainter(pen, theme, frame)
                                                .paint(part, data, language);
                                        return "";
                                    });
                            part.translate(0, -head());
                        });
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            var y = head() + frame.height() + NOTE + i * NOTE_LINE;
            PagePart.of(Role.PARAGRAPH, note)
                    .draw(g, part -> write(part, note, y, NOTE, 400, ThemeColour.UI_TEXT2));
        }
        return new RenderReport(data.marks().size(), 0, 0, 0, Map.of(), cancelled.getAsBoolean());
    }

    private void ground(Graphics2D g) {
        g.setColor(new Color(ThemeColour.UI_PANEL.rgb(theme)));
        g.fill(new Rectangle2D.Double(0, 0, frame.width() + 1, height() + 1));
    }

    private void write(
            Graphics2D g, String text, double y, double size, int weight, ThemeColour ink) {
        pen.write(g, text, MARGIN, y, LabelStyle.plain(size, weight, new Color(ink.rgb(theme))));
    }
}

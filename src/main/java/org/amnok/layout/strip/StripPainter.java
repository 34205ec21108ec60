package org.amnok.layout.strip;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amnok.domain.Bank;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.domain.record.BankStretch;
import org.amnok.layout.StateFill;
import org.amnok.map.NiceNumbers;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.TextRenderer;
import org.amnok.render.canvas.Quality;
import org.amnok.render.text.LabelStyle;
import org.amnok.words.Messages;

/// Paints a strip: towns, the results for both banks, a row a month with the looks in it, sightings
/// over them, kilometres and a legend below. In the language that is read.
public final class StripPainter {
    private static final double SYMBOL = 13;

    /// The middle of the symbols of dams and bridges, below the names of towns.
    private static final double SYMBOLS = 38;

    /// No name of a town comes nearer to the edges.
    private static final double EDGE = 8;

    private final TextRenderer pen;
    private final Theme theme;
    private final StateFill fill;
    private final StripFrame frame;

    public StripPainter(TextRenderer pen, Theme theme, StripFrame frame) {
        this.pen = pen;
        this.theme = theme;
        this.frame = frame;
        fill = new StateFill(theme);
    }

    /// Paints it from the origin of the graphics on; the ground is painted, too.
    ///
    /// @param language of the names of towns
    public void paint(Graphics2D g, StripData data, Language language) {
        Quality.smooth(g);
        g.setColor(colour(ThemeColour.UI_PANEL));
        g.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        towns(g, data, language);
        crossings(g, data, language);
        results(g, data);
        months(g);
        looks(g, data);
        period(g, data.question());
        var marks = new MarkPainter(frame, theme);
        if (data.density() != null) {
            marks.paint(g, data.density());
        }
        marks.paint(g, data.marks());
        kilometres(g);
        legend(g, data);
    }

    private Color colour(ThemeColour token) {
        return new Color(token.rgb(theme));
    }

    /// After the dash between the ends of a period.
    private static final Pattern BETWEEN = Pattern.compile("(?<=[–～~])\\s*");

    private static final double LINE = 13;

    /// The first month of each quarter has its name, where there is room.
    private static final int MONTHS_OF_A_NAME = 3;

    /// How words are written.
    private enum Hand {
        FIRM_NAME(12, 600, ThemeColour.UI_TEXT),
        NAME(12, 400, ThemeColour.UI_TEXT2),
        FIRM(11, 600, ThemeColour.UI_TEXT),
        PLAIN(11, 400, ThemeColour.UI_TEXT2);

        private final double size;
        private final int weight;
        private final ThemeColour ink;

        Hand(double size, int weight, ThemeColour ink) {
            this.size = size;
            this.weight = weight;
            this.ink = ink;
        }
    }

    private double width(String text, Hand hand) {
        return pen.width(text, hand.size, hand.weight);
    }

    private void write(Graphics2D g, String text, double x, double y, Hand hand) {
        // on whole px: letters this small would be blurred between them
        pen.write(
                g,
                text,
                Math.rint(x),
                Math.rint(y),
                LabelStyle.plain(hand.size, hand.weight, colour(hand.ink)));
    }

    /// In two lines where the gutter is too narrow for one.
    private void inGutter(Graphics2D g, DateSpan period) {
        var text = DateText.of(period);
        var isLong = width(text, Hand.PLAIN) > StripFrame.GUTTER - 8;
        var y = frame.result(0) - 6;
        for (var line : List.of(isLong ? BETWEEN.split(text, 2) : new String[] {text}).reversed()) {
            inGutter(g, line, y, Hand.PLAIN);
            y -= LINE;
        }
    }

    private void inGutter(Graphics2D g, String text, double y, Hand hand) {
        write(g, text, Math.max(0, StripFrame.GUTTER - 8 - width(text, hand)), y, hand);
    }

    private void line(Graphics2D g, double x1, double y1, double x2, double y2, ThemeColour ink) {
        g.setColor(colour(ink));
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(crisp(x1), crisp(y1), crisp(x2), crisp(y2)));
    }

    /// The middle of a px: a line of one px is drawn on it, not on two.
    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    /// The Korean side above, the Chinese one below; a town that has no room is left out.
    private void towns(Graphics2D g, StripData data, Language language) {
        var taken = List.of(new ArrayList<Rectangle2D>(), new ArrayList<Rectangle2D>());
        for (var town : data.places().towns()) {
            var row = town.bank() == Bank.PRC ? 1 : 0;
            var isSeen = isSeen(town.metres());
            if (!isSeen || town.bank() != Bank.DPRK && town.bank() != Bank.PRC) {
                continue;
            }
            var name = town.names().best(language, language);
            var hand = row == 0 ? Hand.FIRM_NAME : Hand.NAME;
            var width = width(name, hand);
            var x = frame.x(town.metres());
            var left = Math.clamp(x - width / 2, EDGE, frame.width() - width - EDGE);
            var room = new Rectangle2D.Double(left - 8, row * 16, width + 16, 15);
            if (taken.get(row).stream().noneMatch(room::intersects)) {
                taken.get(row).add(room);
                write(g, name, left, 13 + row * 15.0, hand);
                line(g, x, 32, x, frame.top(), ThemeColour.UI_LINE2);
            }
        }
    }

    /// Dams and bridges by their symbols; one that has no room is left out. Dams have their names
    /// where there is room for these, too.
    private void crossings(Graphics2D g, StripData data, Language language) {
        var taken = new ArrayList<Double>();
        for (var crossing : data.places().crossings()) {
            var x = frame.x(crossing.metres());
            if (isSeen(crossing.metres())
                    && taken.stream().noneMatch(other -> Math.abs(other - x) < SYMBOL)) {
                taken.add(x);
                pen.symbol(g, crossing.symbol(), Math.rint(x), SYMBOLS, SYMBOL, theme);
            }
        }
        for (var crossing : data.places().crossings()) {
            if (crossing.isDam() && taken.contains(frame.x(crossing.metres()))) {
                damName(g, crossing.names().best(language, Language.KO), crossing.metres(), taken);
            }
        }
    }

    /// Names begin at symbols: one that reaches none crosses no other name.
    ///
    /// @param symbols where they are
    private void damName(Graphics2D g, String name, int metres, List<Double> symbols) {
        var left = frame.x(metres) + SYMBOL / 2 + 3;
        var right = left + width(name, Hand.PLAIN) + SYMBOL / 2 + 3;
        if (right < frame.right() && symbols.stream().noneMatch(x -> x > left && x < right)) {
            var ground = new Rectangle2D.Double(left - 2, 32, right - left - SYMBOL / 2, 13);
            g.setColor(colour(ThemeColour.UI_PANEL));
            g.fill(ground);
            write(g, name, left, SYMBOLS + 4, Hand.PLAIN);
        }
    }

    private boolean isSeen(int metres) {
        return metres >= frame.shown().from() && metres <= frame.shown().to();
    }

    private void results(Graphics2D g, StripData data) {
        var period = data.question().period();
        if (!period.equals(CoverageQuestion.ANY_TIME)) {
            inGutter(g, period);
        }
        var row = 0;
        for (var coverage : data.results()) {
            var y = frame.result(row);
            var bank = coverage.question().banks();
            var isAsked = data.question().banks().containsAll(bank);
            inGutter(g, name(bank), y + 9, isAsked ? Hand.FIRM : Hand.PLAIN);
            for (var stretch : coverage.stretches()) {
                fill.paintInBox(g, stretch.state(), box(stretch.span(), y));
            }
            row++;
        }
    }

    private static String name(Set<Bank> bank) {
        return Messages.text(bank.contains(Bank.DPRK) ? "looks.korean" : "looks.chinese");
    }

    private Rectangle2D box(MetreSpan span, double y) {
        var across = frame.across(span);
        return new Rectangle2D.Double(across[0], y, across[1], StripFrame.resultHeight());
    }

    private void months(Graphics2D g) {
        var field =
                new Rectangle2D.Double(
                        StripFrame.GUTTER,
                        frame.top(),
                        frame.right() - StripFrame.GUTTER,
                        frame.bottom() - frame.top());
        g.setColor(colour(ThemeColour.UI_FIELD));
        g.fill(field);
        for (int i = 0; i < frame.months(); i++) {
            month(g, frame.first().plusMonths(i), i == 0);
        }
        g.setColor(colour(ThemeColour.UI_LINE2));
        g.setStroke(new BasicStroke(1));
        g.draw(field);
    }

    private void month(Graphics2D g, YearMonth month, boolean isFirst) {
        var y = frame.rowTop(month);
        var isNewYear = month.getMonthValue() == 1;
        var untilNewYear = 13 - month.getMonthValue();
        var hasRoom = untilNewYear * frame.monthHeight() >= Hand.FIRM_NAME.size;
        if (isNewYear || isFirst && hasRoom) {
            write(g, Messages.text("dates.year", month.getYear()), 8, y + 10, Hand.FIRM_NAME);
        }
        if (month.getMonthValue() % MONTHS_OF_A_NAME == 1) {
            var ink = isNewYear ? ThemeColour.UI_LINE2 : ThemeColour.UI_LINE;
            line(g, StripFrame.GUTTER, y, frame.right(), y, ink);
            if (isNewYear || MONTHS_OF_A_NAME * frame.monthHeight() >= Hand.PLAIN.size) {
                var name = Messages.text("dates.month_" + month.getMonthValue());
                inGutter(g, name, y + 9, Hand.PLAIN);
            }
        }
    }

    /// Every month that a look may be of has its cell; both banks share a month, the Chinese one
    /// above.
    private void looks(Graphics2D g, StripData data) {
        var banks = data.question().banks();
        for (var look : data.shown()) {
            for (var bank : look.banks()) {
                if (banks.contains(bank)) {
                    look(g, look, bank, banks.equals(BankStretch.BOTH));
                }
            }
        }
    }

    private void look(Graphics2D g, BankObservation look, Bank bank, boolean isHalf) {
        if (!look.days().overlaps(frame.days())) {
            return;
        }
        var days = look.days().within(frame.days());
        var last = YearMonth.from(days.latest());
        var height = frame.monthHeight() / (isHalf ? 2 : 1);
        for (var month = YearMonth.from(days.earliest());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            var y = frame.rowTop(month) + (isHalf && bank == Bank.DPRK ? height : 0);
            for (var part : look.parts()) {
                var across = frame.across(part);
                fill.paint(
                        g,
                        BankState.of(look.result()),
                        new Rectangle2D.Double(across[0], y + 0.5, across[1], height - 1));
            }
        }
    }

    /// What the results are about, as a brush would mark it.
    private void period(Graphics2D g, CoverageQuestion question) {
        var asked = question.period();
        if (asked.equals(CoverageQuestion.ANY_TIME) || !asked.overlaps(frame.days())) {
            return;
        }
        var days = asked.within(frame.days());
        var top = frame.rowTop(YearMonth.from(days.earliest()));
        var bottom = frame.rowTop(YearMonth.from(days.latest())) + frame.monthHeight();
        var across = frame.across(question.span());
        var accent = colour(ThemeColour.UI_ACCENT);
        var box = new RoundRectangle2D.Double(across[0], top, across[1], bottom - top, 4, 4);
        g.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 26));
        g.fill(box);
        g.setColor(accent);
        g.setStroke(new BasicStroke(2));
        g.draw(box);
    }

    private void kilometres(Graphics2D g) {
        var step = NiceNumbers.atLeast(frame.shown().length() / 1000.0 / 10) * 1000;
        var y = frame.bottom();
        for (var at = Math.ceil(frame.shown().from() / step) * step;
                at <= frame.shown().to();
                at += step) {
            var x = frame.x(at);
            line(g, x, y, x, y + 5, ThemeColour.UI_LINE2);
            var text = Long.toString(Math.round(at / 1000));
            var words = at == 0 ? Messages.text("looks.kilometres", text) : text;
            write(g, words, x - width(words, Hand.PLAIN) / 2, y + 16, Hand.PLAIN);
        }
    }

    private void legend(Graphics2D g, StripData data) {
        var x = StripFrame.GUTTER;
        var y = frame.legend();
        for (var state : BankState.values()) {
            fill.paintInBox(g, state, new Rectangle2D.Double(x, y, 24, 10));
            write(g, state.label(), x + 30, y + 9, Hand.PLAIN);
            x += 30 + width(state.label(), Hand.PLAIN) + 16;
        }
        var density = data.density();
        if (density != null) {
            var words =
                    Messages.text(
                            "looks.many_sightings", density.sightings(), density.certainPercent());
            write(g, words, x + 8, y + 9, Hand.PLAIN);
        } else if (!data.marks().isEmpty()) {
            samples(g, x + 8, y);
        }
    }

    private void samples(Graphics2D g, double left, double y) {
        var x = left;
        var samples = new MarkSamples(pen, theme);
        for (var sample : MarkSamples.Sample.values()) {
            x = samples.paint(g, sample, x, y);
        }
    }
}

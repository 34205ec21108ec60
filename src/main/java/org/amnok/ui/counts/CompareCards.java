package org.amnok.ui.counts;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Caveat;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.wording.FacetNames;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.ComparedWith;
import org.amnok.workspace.counting.CountTables.Answer;

/// A, B and their difference, with what speaks against reading it as a difference of what happened.
final class CompareCards extends FlowPane {
    private static final double WIDTH = 200;
    private static final double LINE = 160;
    private static final double PAD = 6;

    /// Three cards with what parts them.
    private static final double BESIDE = 3 * (WIDTH + 10) + 26;

    /// How wide sentences are.
    private static final double LEAST = 1.5 * WIDTH;

    private static final double MOST = 3 * WIDTH;

    /// As wide as the room at either side, px.
    private static final double SIDE = 12;

    private final ReadOnlyObjectProperty<Theme> theme;
    private final ComparedPages pages;

    CompareCards(ReadOnlyObjectProperty<Theme> theme, ComparedPages pages) {
        this.theme = theme;
        this.pages = pages;
        setId("counts-cards");
        getStyleClass().add("counts-cards");
        Fx.show(this, false);
    }

    /// @param names of values of the filters
    void show(Answer answer, FacetNames names) {
        getChildren().clear();
        var beside = answer.beside();
        var other = answer.request().other();
        Fx.show(this, beside != null);
        if (beside == null || other == null) {
            return;
        }
        sides(answer, beside, other, names);
        getChildren().add(difference(beside, other));
        var looks = answer.caveats().stream().filter(Caveat.Told.class::isInstance).toList();
        var others = answer.caveats().stream().filter(each -> !looks.contains(each)).toList();
        if (!others.isEmpty()) {
            var care = sentences("warn", "counts.with_care", others, "counts-caveats");
            // beside the three cards as wide as there is room
            care.prefWidthProperty()
                    .bind(
                            Bindings.createDoubleBinding(
                                    () -> Math.clamp(getWidth() - BESIDE, LEAST, MOST),
                                    widthProperty()));
            getChildren().add(care);
        }
        if (!looks.isEmpty()) {
            var said = sentences("look", "counts.what_looks_say", looks, "counts-looks");
            // Below the others, over all of their width: a sentence is long.
            said.prefWidthProperty().bind(widthProperty().subtract(2 * SIDE));
            getChildren().add(said);
        }
    }

    private void sides(Answer answer, SideBySide beside, SightingFilter other, FacetNames names) {
        var reportsOfA = beside.a().total().reports();
        var reportsOfB = beside.b().total().reports();
        var most = Math.max(1, Math.max(reportsOfA.possible(), reportsOfB.possible()));
        var filter = answer.request().filter();
        getChildren()
                .addAll(
                        side("A", other, ComparedWith.name(other, filter, names), reportsOfA, most),
                        side(
                                "B",
                                filter,
                                ComparedWith.name(filter, other, names),
                                reportsOfB,
                                most));
    }

    private Node side(String letter, SightingFilter of, String name, Interval reports, int most) {
        var badge = Text.of(letter, letter.equals("B") ? "badge-b" : "badge-a");
        var head = Fx.row("card-head", badge, Tooltips.saying(Text.of(name, "card-title"), name));
        return card(head, number(reports.text(), Messages.text(words(of))), bar(reports, most));
    }

    /// A page counts what may lie in its map; here it is what the filter lets through.
    private static String words(SightingFilter of) {
        var isPlaced =
                of.find(Criterion.InArea.class).isPresent()
                        || of.find(Criterion.Within.class).isPresent()
                        || of.find(Criterion.AlongRiver.class).isPresent();
        return isPlaced ? "counts.reports_word" : "counts.reports_everywhere";
    }

    /// The words go below a figure that is too long for both.
    private static Node number(String figure, String words) {
        var line = new FlowPane(Text.of(figure, "card-figure"), Text.of(words, "hint"));
        line.setPrefWrapLength(LINE + 2 * PAD);
        line.getStyleClass().add("card-number");
        return line;
    }

    private Node difference(SideBySide beside, SightingFilter other) {
        var difference = beside.total().b().reports().minus(beside.total().a().reports());
        var figure = difference.text();
        var meaning =
                difference.mayBeNone()
                        ? Messages.text("counts.may_be_none")
                        : difference.least() > 0
                                ? Messages.text("counts.more_in_b")
                                : Messages.text("counts.fewer_in_b");
        var page = onPage("counts.compare_page_tip", () -> pages.compare(other));
        page.setId("counts-page");
        var head = Fx.row("card-head", Text.of("B − A", "card-title"), Text.spring(), page);
        return card(head, number(figure, meaning), axis(difference));
    }

    private static Node card(Node head, Node figure, Node drawing) {
        var card = Fx.column("counts-card", head, figure, drawing);
        card.setPrefWidth(WIDTH);
        return card;
    }

    /// Certain filled, possible outlined, from 0.
    private Node bar(Interval reports, int most) {
        var canvas = new Canvas(LINE + 2 * PAD, 12);
        var pen = canvas.getGraphicsContext2D();
        var unit = LINE / most;
        pen.setStroke(colour(ThemeColour.UI_ACCENT));
        pen.setFill(colour(ThemeColour.UI_SEL));
        pen.fillRect(0.5, 2.5, reports.possible() * unit, 7);
        pen.strokeRect(0.5, 2.5, reports.possible() * unit, 7);
        pen.setFill(colour(ThemeColour.UI_ACCENT));
        pen.fillRect(0.5, 2.5, reports.certain() * unit, 7);
        return canvas;
    }

    /// The range of the difference on an axis that holds 0.
    private Node axis(Interval.Difference difference) {
        var canvas = new Canvas(LINE + 2 * PAD, 26);
        var pen = canvas.getGraphicsContext2D();
        var low = Math.min(0, difference.least());
        var high = Math.max(1, Math.max(0, difference.most()));
        var unit = LINE / (high - low);
        pen.setStroke(colour(ThemeColour.UI_LINE2));
        pen.strokeLine(PAD, 8.5, PAD + LINE, 8.5);
        pen.setStroke(colour(ThemeColour.UI_TEXT2));
        pen.strokeLine(PAD - low * unit, 3, PAD - low * unit, 14);
        pen.setFill(colour(ThemeColour.UI_TEXT2));
        pen.setFont(javafx.scene.text.Font.font(org.amnok.ui.look.LanguageFonts.family(), 10.5));
        pen.setTextAlign(javafx.scene.text.TextAlignment.CENTER);
        pen.fillText("0", PAD - low * unit, 25);
        pen.setStroke(colour(ThemeColour.UI_ACCENT));
        pen.setLineWidth(3);
        var from = PAD + (difference.least() - low) * unit;
        var to = PAD + (difference.most() - low) * unit;
        pen.strokeLine(from, 8.5, to, 8.5);
        pen.setLineWidth(2);
        pen.strokeLine(from, 3, from, 14);
        pen.strokeLine(to, 3, to, 14);
        return canvas;
    }

    private static Button onPage(String tip, Runnable make) {
        var page = Fx.whole(new Button(Messages.text("strip.on_a_page"), new Icon("layout", 15)));
        page.getStyleClass().add("quiet");
        page.setOnAction(event -> make.run());
        return Tooltips.saying(page, Messages.text(tip));
    }

    private VBox sentences(String icon, String title, List<Caveat> all, String style) {
        var head = new HBox(new Icon(icon, 16), Text.of(Messages.text(title), "card-title"));
        head.getStyleClass().add("card-head");
        var box = new VBox(head);
        all.forEach(each -> box.getChildren().add(sentence(each)));
        box.getStyleClass().addAll("counts-card", style);
        return box;
    }

    private Node sentence(Caveat caveat) {
        var words = Fx.growing(Text.wrapped("• " + caveat.text()));
        if (!(caveat instanceof Caveat.Told told)) {
            return words;
        }
        var page = onPage("strip.on_a_page_tip", () -> pages.change(told.change()));
        page.setId("counts-looks-page");
        return Fx.row("card-head", words, page);
    }

    private Color colour(ThemeColour token) {
        return Color.web(token.hex(theme.get()));
    }
}

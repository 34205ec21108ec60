package org.amnok.ui.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.Stretch;
import org.amnok.domain.wording.CoverageText;
import org.amnok.layout.strip.StateBar;
import org.amnok.layout.strip.StripData;
import org.amnok.map.Theme;
import org.amnok.map.stretch.RiverPlaces;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.PixelImage;
import org.amnok.ui.look.Segments;
import org.amnok.ui.look.Segments.Segment;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// What observations add up to: the sentence in a language that is chosen, a bar, a table, what was
/// never examined, and where observations differ.
public final class CoveragePane extends BorderPane {
    private static final Pattern FIGURE = Pattern.compile("<?\\d[\\d,]* (?:km|公里)");
    private static final double BAR_WIDTH = 318;

    /// More gaps are counted, not listed.
    private static final int MOST_GAPS = 12;

    private static final int MOST_CAVEATS = 3;

    private final ObservableValue<Theme> theme;
    private final Consumer<MetreSpan> zoom;
    private final Segments<Language> languages;
    private final TextFlow sentence = Fx.named("coverage-sentence", new TextFlow());
    private final ImageView bar = new ImageView();
    private final GridPane table = Fx.styled(new GridPane(), "coverage-table");
    private final VBox gaps = Fx.named("coverage-gaps", Fx.column("coverage-gaps"));
    private final VBox caveats = Fx.column("coverage-caveats");
    private final Label bank = Text.of("", "hint");
    private final Label whole = Text.of("", "hint");
    private Language language = Language.ofReader();
    private Optional<StripData> shown = Optional.empty();

    /// @param calls what its buttons do
    CoveragePane(
            StripModel model,
            ObservableValue<Theme> theme,
            Consumer<MetreSpan> zoom,
            StripPane.Calls calls) {
        this.theme = theme;
        this.zoom = zoom;
        getStyleClass().addAll("pane", "coverage-pane");
        setId("coverage");
        languages =
                new Segments<>(
                        Stream.of(Language.values()).map(CoveragePane::segment).toList(),
                        false,
                        chosen -> chosen.ifPresent(this::speak));
        languages.show(Optional.of(language));
        sentence.getStyleClass().add("coverage-sentence");
        table.setId("coverage-table");
        lay();
        setBottom(buttons(calls));
        model.data().subscribe(now -> now.ifPresent(this::show));
        theme.subscribe((was, is) -> shown.ifPresent(this::show));
    }

    private void lay() {
        var head = new HBox(Text.label("strip.coverage", "pane-title"), Text.spring(), bank);
        head.getStyleClass().add("pane-head");
        setTop(head);
        var all =
                new VBox(
                        new HBox(
                                Text.label("strip.in_words", "section-title"),
                                Text.spring(),
                                languages),
                        sentence,
                        new VBox(bar, new HBox(Text.of("0", "hint"), Text.spring(), whole)),
                        table,
                        gaps,
                        caveats,
                        Text.paragraph("looks.a_look_says_what_was_visible", "hint"));
        all.getStyleClass().add("coverage-body");
        var scroll = Fx.styled(new ScrollPane(all), "form-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    private Node buttons(StripPane.Calls calls) {
        Runnable copy = () -> asked().ifPresent(q -> calls.sentence().accept(q, language));
        var sentence = Buttons.named("coverage-copy", "duplicate", 15, "strip.copy_sentence", copy);
        Tooltips.of(sentence, "strip.copy_sentence_tip");
        var rows = Fx.named("coverage-csv", new Button("CSV", new Icon("table", 15)));
        rows.setOnAction(event -> asked().ifPresent(calls.rows()));
        Tooltips.of(rows, "strip.copy_rows_tip");
        Runnable make = () -> asked().ifPresent(q -> calls.page().accept(q, language));
        var page = Buttons.named("coverage-page", "layout", 15, "strip.on_a_page", make);
        Tooltips.of(page, "strip.on_a_page_tip");
        return Fx.styled(new FlowPane(sentence, rows, page), "coverage-buttons");
    }

    private Optional<CoverageQuestion> asked() {
        return shown.map(StripData::question);
    }

    private static Segment<Language> segment(Language of) {
        var name = Messages.in(of.code(), () -> Messages.text("strip.language"));
        return new Segment<>(
                of,
                "coverage-" + of.code(),
                name,
                Character.toUpperCase(of.code().charAt(0)),
                name);
    }

    private void speak(Language chosen) {
        language = chosen;
        shown.ifPresent(this::show);
    }

    private void show(StripData data) {
        shown = Optional.of(data);
        var coverage = CoverageCount.of(data.question(), data.looks());
        write(
                Messages.in(
                        language.code(),
                        () -> CoverageText.sentence(coverage, data.riverMetres())));
        bank.setText(CoverageText.bank(data.question().banks()));
        whole.setText(CoverageText.length(coverage.metres()));
        bar.setImage(PixelImage.of(StateBar.draw(coverage, theme.getValue(), BAR_WIDTH)));
        bar.setFitWidth(BAR_WIDTH);
        bar.setPreserveRatio(true);
        rows(coverage);
        gaps(coverage, data.places());
        caveats(CoverageText.caveats(coverage));
    }

    private void caveats(List<String> all) {
        var lines = new ArrayList<Node>();
        all.stream()
                .limit(MOST_CAVEATS)
                .map(text -> Text.wrapped("⚠ " + text, "caveat"))
                .forEach(lines::add);
        if (all.size() > MOST_CAVEATS) {
            lines.add(Text.of(Messages.text("strip.and_more", all.size() - MOST_CAVEATS), "hint"));
        }
        caveats.getChildren().setAll(lines);
    }

    /// The figures stand out.
    private void write(String words) {
        var parts = new ArrayList<Node>();
        var figures = FIGURE.matcher(words);
        var at = 0;
        while (figures.find()) {
            parts.add(part(words.substring(at, figures.start()), "coverage-words"));
            parts.add(part(figures.group(), "coverage-figure"));
            at = figures.end();
        }
        parts.add(part(words.substring(at), "coverage-words"));
        sentence.getChildren().setAll(parts);
        sentence.setAccessibleText(words);
    }

    private static Node part(String words, String style) {
        return Fx.styled(new javafx.scene.text.Text(words), style);
    }

    private void rows(Coverage coverage) {
        table.getChildren().clear();
        table.getColumnConstraints()
                .setAll(column(true), column(false), column(false), column(false));
        row(0, "hint", Messages.text("common.result"), "km", "%", Messages.text("strip.stretches"));
        for (var state : BankState.values()) {
            var cells = CoverageText.row(coverage, state).toArray(String[]::new);
            row(state.ordinal() + 1, "coverage-cell", cells)
                    .setGraphic(ObservationLegend.sample(state, theme.getValue()));
        }
        row(
                BankState.values().length + 1,
                "chip-count",
                CoverageText.bank(coverage.question().banks()),
                Long.toString(coverage.kilometres()),
                "100",
                Integer.toString(coverage.stretches().size()));
        row(
                BankState.values().length + 2,
                "hint",
                CoverageText.examinedRow(coverage).toArray(String[]::new));
    }

    private static ColumnConstraints column(boolean isFirst) {
        var column = new ColumnConstraints();
        column.setHgrow(isFirst ? Priority.ALWAYS : Priority.NEVER);
        column.setHalignment(isFirst ? HPos.LEFT : HPos.RIGHT);
        return column;
    }

    /// @return the first of its cells
    private Label row(int at, String style, String... cells) {
        var labels = Stream.of(cells).map(cell -> Text.of(cell, style)).toList();
        for (int i = 0; i < cells.length; i++) {
            table.add(labels.get(i), i, at);
        }
        return labels.getFirst();
    }

    private void gaps(Coverage coverage, RiverPlaces places) {
        var all = coverage.stretches(BankState.NEVER_EXAMINED);
        var lines = new ArrayList<Node>();
        if (!all.isEmpty()) {
            lines.add(Text.of(Messages.text("strip.never_examined", all.size()), "section-title"));
        }
        var isEach = coverage.question().banks().size() > 1;
        for (var bank : coverage.question().banks().stream().sorted().toList()) {
            var its = all.stream().limit(MOST_GAPS).filter(gap -> gap.bank() == bank).toList();
            if (isEach && !its.isEmpty()) {
                lines.add(Text.of(CoverageText.bank(bank), "hint"));
            }
            its.forEach(gap -> lines.add(gap(gap, isEach, places)));
        }
        if (all.size() > MOST_GAPS) {
            lines.add(Text.of(Messages.text("strip.and_more", all.size() - MOST_GAPS), "hint"));
        }
        gaps.getChildren().setAll(lines);
    }

    /// @param isEach true where gaps of both banks are told
    private Node gap(Stretch gap, boolean isEach, RiverPlaces places) {
        var span = gap.span();
        var where = Text.of(CoverageText.span(span), "gap-span");
        var length = Text.of(CoverageText.length(span.length()), "gap-length");
        var towns = places.around(span, Set.of(gap.bank()), Language.ofReader());
        var line = new HBox(where, length, Text.wrapped(towns, "gap-places"));
        var button = Fx.styled(new Button("", line), "link", "gap");
        button.setOnAction(event -> zoom.accept(span));
        Tooltips.hint(button, Messages.text("strip.show_it_in_the_strip"));
        button.setAccessibleText(
                String.join(
                                " ",
                                isEach ? CoverageText.bank(gap.bank()) : "",
                                where.getText(),
                                length.getText(),
                                towns)
                        .strip());
        return button;
    }
}

package org.amnok.ui.incoming;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.date.DateWords;
import org.amnok.exchange.table.ReadingChoices;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextFormat;
import org.amnok.exchange.text.TextTable;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.words.Messages;
import org.amnok.workspace.incoming.ImportPlan.Tracks;

/// What was found in the file, and what of it a person may put right: the table or layer, and for a
/// table of text its encoding and delimiter.
final class SourceBar extends BorderPane {
    private static final List<Optional<Charset>> CHARSETS =
            Choice.orNone(
                    Stream.of(
                                    "UTF-8",
                                    "x-windows-949",
                                    "GB18030",
                                    "windows-31j",
                                    "UTF-16LE",
                                    "UTF-16BE",
                                    "windows-1252")
                            .filter(Charset::isSupported)
                            .map(Charset::forName)
                            .toList());
    private static final List<Optional<Character>> DELIMITERS =
            List.of(
                    Optional.empty(),
                    Optional.of(','),
                    Optional.of(';'),
                    Optional.of('\t'),
                    Optional.of('|'));

    private static final List<Optional<Boolean>> HEADERS =
            List.of(Optional.empty(), Optional.of(true), Optional.of(false));

    private final ImportModel model;
    private final Choice<RecordTable> tables;
    private final CheckBox taken = new CheckBox(Messages.text("incoming.import_this_one"));
    private final Choice<Optional<Charset>> charsets = new Choice<>(CHARSETS, this::name);
    private final Choice<Optional<Character>> delimiters = new Choice<>(DELIMITERS, this::words);
    private final Choice<Optional<Boolean>> headers = new Choice<>(HEADERS, this::headerWords);
    private final Choice<Tracks> tracks =
            new Choice<>(List.of(Tracks.values()), each -> Messages.word("incoming.tracks", each));
    private final CheckBox byName =
            box(
                    "import-place-by-name",
                    Messages.text("incoming.place_by_name"),
                    Messages.text("incoming.place_by_name_explained"),
                    ReadingChoices::placing);
    private final CheckBox kept =
            box(
                    "import-keep-columns",
                    Messages.text("incoming.keep_columns_that_are_not_read"),
                    Messages.text("incoming.in_the_internal_note_which_is"),
                    ReadingChoices::keeping);
    private final Label format = Fx.named("import-format", Text.wrapped("", "source-format"));
    private final FlowPane choices = new FlowPane(8, 6);
    private final MenuButton meanings;
    private final OrderFields orders;
    private final ReportedOnField reported;
    private final ChangeGuard showing = new ChangeGuard();

    /// @param files asks where it is kept what columns mean
    SourceBar(ImportModel model, FileChoice files) {
        this.model = model;
        meanings = meanings(files);
        orders = new OrderFields(model);
        choices.disableProperty().bind(model.isOver());
        getStyleClass().add("source-bar");
        tables = new Choice<>(List.of(), this::line);
        tables.setId("import-table");
        taken.setId("import-taken");
        charsets.setId("import-charset");
        delimiters.setId("import-delimiter");
        headers.setId("import-header");
        tracks.setId("import-tracks");
        Tooltips.of(tracks, "incoming.evidence_the_file_is_kept_as");
        reported = new ReportedOnField(model);
        var said = new VBox(8, format, new WhoseField(model), choices);
        setCenter(said); // a box in a row would take the height that it has in its own width
        setRight(new FolderTree(model));
        showing.onChange(tables.valueProperty(), model.shown()::set);
        taken.setOnAction(e -> model.take(model.shown().get(), taken.isSelected()));
        showing.onChange(charsets.valueProperty(), _ -> reread());
        showing.onChange(delimiters.valueProperty(), _ -> reread());
        showing.onChange(headers.valueProperty(), _ -> reread());
        showing.onChange(tracks.valueProperty(), model::use);
        model.opened().subscribe(now -> showing.quietly(() -> follow(now)));
        model.plan().subscribe(plan -> showing.quietly(this::report));
        model.shown()
                .subscribe(
                        table -> {
                            format.setText(
                                    table == null
                                            ? ""
                                            : Messages.text("incoming.read_as", table.format()));
                            charsets.relabel();
                            delimiters.relabel();
                            showing.quietly(this::report);
                        });
    }

    /// Says something of the table that is shown.
    private CheckBox box(
            String id,
            String words,
            String explained,
            BiFunction<ReadingChoices, Boolean, ReadingChoices> change) {
        var box = Fx.named(id, Tooltips.saying(new CheckBox(words), explained));
        box.setOnAction(e -> model.choose(said -> change.apply(said, box.isSelected())));
        return box;
    }

    private String line(RecordTable table) {
        return model.isTaken(table)
                ? table.name()
                : Messages.text("incoming.left_out", table.name());
    }

    private String name(Optional<Charset> charset) {
        return charset.map(SourceBar::name).orElseGet(() -> found(format(f -> name(f.charset()))));
    }

    private static String found(String format) {
        return format.isEmpty()
                ? Messages.text("incoming.found")
                : Messages.text("incoming.found_as", format);
    }

    private static String name(Charset charset) {
        return switch (charset.name()) {
            case "x-windows-949" -> Messages.text("incoming.korean_cp949");
            case "GB18030" -> Messages.text("incoming.chinese_gb18030");
            case "windows-31j" -> Messages.text("incoming.japanese_shift_jis");
            case "windows-1252" -> Messages.text("incoming.western_windows_1252");
            case "UTF-16LE" -> "UTF-16 LE";
            case "UTF-16BE" -> "UTF-16 BE";
            default -> charset.name();
        };
    }

    private String words(Optional<Character> delimiter) {
        return delimiter
                .map(TextFormat::words)
                .orElseGet(() -> found(format(f -> TextFormat.words(f.delimiter()))));
    }

    /// Of the table that is shown; empty when it is none of text.
    private String format(Function<TextFormat, String> words) {
        return model.shown().get() instanceof TextTable table
                ? words.apply(table.textFormat())
                : "";
    }

    private String headerWords(Optional<Boolean> header) {
        return header.map(SourceBar::headerWords)
                .orElseGet(
                        () ->
                                found(
                                        Optional.ofNullable(model.shown().get())
                                                .flatMap(RecordTable::firstRowNames)
                                                .map(SourceBar::headerWords)
                                                .orElse("")));
    }

    private static String headerWords(boolean names) {
        return names
                ? Messages.text("incoming.holds_names")
                : Messages.text("incoming.is_a_record");
    }

    private void follow(ImportModel.Opened now) {
        var all = now.job().tables();
        tables.getItems().setAll(all);
        tables.setValue(model.shown().get());
        charsets.setValue(Optional.ofNullable(now.choice().charset()));
        delimiters.setValue(Optional.ofNullable(now.choice().delimiter()));
        headers.setValue(Optional.ofNullable(now.choice().header()));
        choices.getChildren().setAll(reported);
        if (all.size() > 1) {
            choices.getChildren()
                    .addAll(
                            field(Messages.text("incoming.table_in_the_file", all.size()), tables),
                            taken);
        }
        if (all.getFirst().isEncoded() && !now.job().isText()) {
            choices.getChildren().add(field(Messages.text("incoming.encoding"), charsets));
        }
        if (all.getFirst() instanceof TextTable) {
            choices.getChildren().add(field(Messages.text("incoming.separated_by"), delimiters));
        }
        if (all.getFirst().firstRowNames().isPresent()) {
            choices.getChildren().add(field(Messages.text("incoming.first_row"), headers));
        }
        if (all.stream().anyMatch(RecordTable::isTracks)) {
            choices.getChildren().add(field(Messages.text("incoming.tracks"), tracks));
        }
        choices.getChildren().addAll(orders.fields());
        choices.getChildren().addAll(byName, kept, meanings);
    }

    private MenuButton meanings(FileChoice files) {
        var use = new MenuItem(Messages.text("incoming.use_kept_meanings"));
        use.setId("meanings-use");
        use.setOnAction(event -> files.open(FilePurpose.MAPPING).ifPresent(model::useMeanings));
        var keep = new MenuItem(Messages.text("incoming.keep_what_the_columns_mean"));
        keep.setId("meanings-keep");
        keep.setOnAction(
                event ->
                        files.save(FilePurpose.NEW_MAPPING, Optional.empty(), "columns.json")
                                .ifPresent(model::keepMeanings));
        var button = new MenuButton(Messages.text("incoming.meanings"), null, use, keep);
        button.setId("meanings");
        return Tooltips.of(button, "incoming.keeps_what_the_columns_mean_for");
    }

    static Node field(String label, Choice<?> choice) {
        choice.setAccessibleText(label);
        var words = Text.of(label, "quiet-text");
        words.setLabelFor(choice);
        return Fx.row("source-field", words, choice);
    }

    private void report() {
        var table = model.shown().get();
        if (table != null && tables.getItems().contains(table)) {
            tables.setValue(table);
            taken.setSelected(model.isTaken(table));
            var said = model.mapping(table).choices();
            kept.setSelected(said.keepsColumns());
            byName.setSelected(said.placesByName());
        }
        tracks.setValue(model.tracks());
    }

    private void reread() {
        if (charsets.getValue() != null
                && delimiters.getValue() != null
                && headers.getValue() != null) {
            model.read(
                    new TextChoice(
                            charsets.getValue().orElse(null),
                            delimiters.getValue().orElse(null),
                            headers.getValue().orElse(null)));
        }
    }

    /// Asks for the day that "yesterday" and days without a year are counted from, in rows without
    /// a day of publication.
    private static final class ReportedOnField extends HBox {
        private final ImportModel model;

        ReportedOnField(ImportModel model) {
            this.model = model;
            var day = Fx.field("import-reported-on", Messages.text("incoming.not_known"));
            day.setPrefColumnCount(11);
            day.setAccessibleText(Messages.text("incoming.reported_on"));
            day.disableProperty().bind(model.isOver());
            Tooltips.of(day, "incoming.yesterday_last_month_and_days");
            var label = Text.label("incoming.reported_on", "quiet-text");
            label.setLabelFor(day);
            getStyleClass().add("source-field");
            getChildren().addAll(label, new TypedField("", day, this::keep));
        }

        private Optional<String> keep(String text) {
            if (text.isBlank()) {
                model.reportedOn(null);
                return Optional.empty();
            }
            var day = DateWords.day(text);
            day.ifPresent(model::reportedOn);
            return day.isPresent()
                    ? Optional.empty()
                    : Optional.of(Messages.text("incoming.not_a_day_give_it_as"));
        }
    }
}

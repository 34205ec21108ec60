package org.amnok.exchange.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.output.JsonObject;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ReadingChoices;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.UnknownWord;
import org.amnok.exchange.text.TextChoice;
import org.amnok.files.OwnerOnly;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// How files of one origin are read, kept in a small file of JSON to be used again: by the names of
/// their columns, so that columns may come in another order or be missing.
///
/// @param choice encoding, delimiter and header; what is null is found out
/// @param meanings of columns by their names; empty for one that is not read. Columns that are not
///   named here are read by their names
/// @param orders in which values are written
/// @param said what a person said of the table beside
/// @param unsaid words of which nobody has said the meaning
public record SavedMapping(
        TextChoice choice,
        SequencedMap<String, Optional<SightingColumn>> meanings,
        ValueOrders orders,
        ReadingChoices said,
        List<UnknownWord> unsaid) {
    private static final int MOST_BYTES = 1 << 18;
    static final String VERSION = "amnok_mapping";
    static final String REPORTED_ON = "reported_on";
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(8)
                                    .maxStringLength(10_000)
                                    .build())
                    .build();

    /// Of a table as it is read now.
    ///
    /// @param choice what a person chose of how it is written
    public static SavedMapping of(TextChoice choice, ColumnMapping mapping) {
        var meanings = new LinkedHashMap<String, Optional<SightingColumn>>();
        for (var i = 0; i < mapping.columns().size(); i++) {
            meanings.putIfAbsent(mapping.columns().get(i), mapping.meaning(i));
        }
        return new SavedMapping(
                choice,
                Collections.unmodifiableSequencedMap(meanings),
                mapping.orders(),
                mapping.choices().on(null),
                List.of());
    }

    /// For rows of the very same file: they were reported on its day, too.
    public static SavedMapping ofRejected(ColumnMapping mapping) {
        var saved = of(TextChoice.FOUND_OUT, mapping);
        return new SavedMapping(
                saved.choice, saved.meanings, saved.orders, mapping.choices(), List.of());
    }

    /// A copy with words of which a person may say the meaning in the file.
    public SavedMapping asking(List<UnknownWord> words) {
        return new SavedMapping(choice, meanings, orders, said, List.copyOf(words));
    }

    /// What the columns of a table mean after it.
    public ColumnMapping on(RecordTable table) {
        var columns = table.columns();
        var places = new TreeMap<SightingColumn, Integer>();
        for (var i = 0; i < columns.size(); i++) {
            var place = i;
            Optional.ofNullable(meanings.get(columns.get(i)))
                    .orElse(Optional.empty())
                    .ifPresent(meaning -> places.putIfAbsent(meaning, place));
        }
        for (var i = 0; i < columns.size(); i++) {
            var place = i;
            if (!meanings.containsKey(columns.get(i))) {
                SightingColumn.named(columns.get(i))
                        .ifPresent(meaning -> places.putIfAbsent(meaning, place));
            }
        }
        return new ColumnMapping(columns, places, orders, said);
    }

    /// @throws ProblemException when the file cannot be written
    public void write(Path file) {
        try (var out = OwnerOnly.writer(file)) {
            out.write(json().text());
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.ofPlace(
                            file.toString(),
                            "exchange.the_mapping",
                            "files.choose_another_name_or_folder",
                            Messages.text("exchange.cannot_be_written", FaultWords.of(e))),
                    e);
        }
    }

    /// The same as one text, to be kept in a project.
    public String text() {
        return json().line();
    }

    private JsonObject json() {
        var json = new JsonObject().with(VERSION, 1);
        given("encoding", choice.charset(), json);
        given("delimiter", choice.delimiter(), json);
        given("header", choice.header(), json);
        json.with("coordinates", orders.coordinates().code()).with("days", orders.days().code());
        given("whose", said.whose() == null ? null : said.whose().code(), json);
        given("keep_columns", said.keepsColumns() ? true : null, json);
        given("place_by_name", said.placesByName() ? true : null, json);
        given(REPORTED_ON, said.reportedOn(), json);
        var columns = new JsonObject();
        meanings.forEach(
                (name, meaning) ->
                        columns.with(name, meaning.map(SightingColumn::code).orElse("")));
        json.with("columns", columns);
        given("words", words(), json);
        return json;
    }

    private static void given(String name, @Nullable Object value, JsonObject json) {
        if (value != null) {
            json.with(name, value);
        }
    }

    /// Words that nobody has said the meaning of are null, to be filled in.
    private @Nullable JsonObject words() {
        if (said.words().isEmpty() && unsaid.isEmpty()) {
            return null;
        }
        var all = new JsonObject();
        for (var column : Vocabulary.COLUMNS) {
            var words = new LinkedHashMap<String, @Nullable String>();
            words.putAll(said.words().getOrDefault(column, Map.of()));
            unsaid.stream()
                    .filter(word -> word.meaning() == column)
                    .forEach(word -> words.putIfAbsent(word.word(), null));
            if (!words.isEmpty()) {
                var json = new JsonObject();
                words.forEach(json::with);
                all.with(column.code(), json);
            }
        }
        return all;
    }

    /// @throws ProblemException when the file is no mapping or larger than one can be
    public static SavedMapping read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw problem(file, Messages.text("exchange.is_larger_than_a_mapping_can"));
            }
            try (var json = JSON.createParser(Files.readString(file, StandardCharsets.UTF_8))) {
                return new MappingReader(json, file).read();
            }
        } catch (NoSuchFileException e) {
            throw ProblemException.ofPlace(
                            file.toString(),
                            "common.there_is_no_such_file",
                            "exchange.check_its_name_and_folder")
                    .because(e);
        } catch (IOException e) {
            throw problem(file, Messages.text("exchange.cannot_be_read_as_a_mapping"), e);
        }
    }

    /// What [#text] gave.
    ///
    /// @throws ProblemException when it is no mapping
    public static SavedMapping ofText(String text) {
        var nowhere = Path.of("");
        try (var json = JSON.createParser(text)) {
            return new MappingReader(json, nowhere).read();
        } catch (IOException e) {
            throw problem(nowhere, Messages.text("exchange.cannot_be_read_as_a_mapping"), e);
        }
    }

    /// @param what follows "The mapping"
    static ProblemException problem(Path file, String what) {
        return new ProblemException(told(file, what));
    }

    static ProblemException problem(Path file, String what, Throwable cause) {
        return new ProblemException(told(file, what), cause);
    }

    private static Problem told(Path file, String what) {
        return Problem.ofPlace(
                String.valueOf(file.getFileName()),
                "exchange.the_mapping",
                "exchange.save_one_with_save_mapping_and",
                what);
    }
}

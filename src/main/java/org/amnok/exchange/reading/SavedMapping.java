package org.amnok.exchange.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ReadingChoices;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.UnknownWord;
import org.amnok.exchange.table.Whose;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextFormat;
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
    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_WORDS = 2000;
    private static final String VERSION = "amnok_mapping";
    private static final String REPORTED_ON = "reported_on";
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
        try (var json = JSON.createGenerator(OwnerOnly.writer(file))) {
            json.useDefaultPrettyPrinter();
            write(json);
        } catch (IOException e) {
            throw problem(file, Messages.text("exchange.cannot_be_written", FaultWords.of(e)), e);
        }
    }

    /// The same as one text, to be kept in a project.
    public String text() {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField(VERSION, 1);
        var charset = choice.charset();
        if (charset != null) {
            json.writeStringField("encoding", charset.name());
        }
        var delimiter = choice.delimiter();
        if (delimiter != null) {
            json.writeStringField("delimiter", delimiter.toString());
        }
        var header = choice.header();
        if (header != null) {
            json.writeBooleanField("header", header);
        }
        json.writeStringField("coordinates", orders.coordinates().code());
        json.writeStringField("days", orders.days().code());
        var whose = said.whose();
        if (whose != null) {
            json.writeStringField("whose", whose.code());
        }
        if (said.keepsColumns()) {
            json.writeBooleanField("keep_columns", true);
        }
        var day = said.reportedOn();
        if (day != null) {
            json.writeStringField(REPORTED_ON, day.toString());
        }
        writeMeanings(json);
        writeWords(json);
        json.writeEndObject();
    }

    /// Words that nobody has said the meaning of are null, to be filled in.
    private void writeWords(JsonGenerator json) throws IOException {
        if (said.words().isEmpty() && unsaid.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("words");
        for (var column : Vocabulary.COLUMNS) {
            var words = new LinkedHashMap<String, @Nullable String>();
            words.putAll(said.words().getOrDefault(column, Map.of()));
            unsaid.stream()
                    .filter(word -> word.meaning() == column)
                    .forEach(word -> words.putIfAbsent(word.word(), null));
            if (!words.isEmpty()) {
                json.writeObjectFieldStart(column.code());
                for (var word : words.entrySet()) {
                    json.writeStringField(word.getKey(), word.getValue());
                }
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void writeMeanings(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("columns");
        for (var entry : meanings.entrySet()) {
            json.writeStringField(
                    entry.getKey(), entry.getValue().map(SightingColumn::code).orElse(""));
        }
        json.writeEndObject();
    }

    /// @throws ProblemException when the file is no mapping or larger than one can be
    public static SavedMapping read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw problem(file, Messages.text("exchange.is_larger_than_a_mapping_can"));
            }
            try (var json = JSON.createParser(Files.readString(file, StandardCharsets.UTF_8))) {
                return read(json, file);
            }
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
            return read(json, nowhere);
        } catch (IOException e) {
            throw problem(nowhere, Messages.text("exchange.cannot_be_read_as_a_mapping"), e);
        }
    }

    private static SavedMapping read(JsonParser json, Path file) throws IOException {
        var fields = new Fields(json, file);
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            fields.take(name);
        }
        return fields.mapping();
    }

    /// What was read of a file so far.
    private static final class Fields {
        private final JsonParser json;
        private final Path file;
        private @Nullable Charset charset;
        private @Nullable Character delimiter;
        private @Nullable Boolean header;
        private ValueOrders orders = ValueOrders.FOUND_OUT;
        private ReadingChoices said = ReadingChoices.NONE;
        private SequencedMap<String, Optional<SightingColumn>> meanings = new LinkedHashMap<>();
        private boolean isMapping;

        Fields(JsonParser json, Path file) {
            this.json = json;
            this.file = file;
        }

        void take(String name) throws IOException {
            switch (name) {
                case VERSION -> isMapping = json.getValueAsInt() == 1;
                case "encoding" -> charset = charset(json.getText(), file);
                case "delimiter" -> delimiter = delimiter(json.getText(), file);
                case "header" -> header = json.getBooleanValue();
                case "coordinates" -> orders = orders.with(oneOf(ValueOrders.Coordinates.values()));
                case "days" -> orders = orders.with(oneOf(ValueOrders.Days.values()));
                case "whose" -> said = said.with(whose(json.getText(), file));
                case "words" -> said = words(json, said, file);
                case "keep_columns" -> said = said.keeping(json.getBooleanValue());
                case REPORTED_ON -> said = said.on(day(json.getText(), file));
                case "columns" -> meanings = meanings(json, file);
                default -> json.skipChildren();
            }
        }

        private <E extends Enum<E>> E oneOf(E[] values) throws IOException {
            return named(values, json.getText(), file);
        }

        SavedMapping mapping() {
            if (!isMapping) {
                throw problem(file, Messages.text("exchange.is_no_mapping_that_this_program"));
            }
            return new SavedMapping(
                    new TextChoice(charset, delimiter, header), meanings, orders, said, List.of());
        }
    }

    private static SequencedMap<String, Optional<SightingColumn>> meanings(
            JsonParser json, Path file) throws IOException {
        var meanings = new LinkedHashMap<String, Optional<SightingColumn>>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw problem(file, Messages.text("exchange.has_no_object_columns"));
        }
        while (json.nextToken() == JsonToken.FIELD_NAME && meanings.size() < MOST_COLUMNS) {
            var column = json.currentName();
            json.nextToken();
            meanings.put(column, meaning(String.valueOf(json.getText()), file));
        }
        return Collections.unmodifiableSequencedMap(meanings);
    }

    private static Optional<SightingColumn> meaning(String code, Path file) {
        if (code.isEmpty() || code.equals("null")) {
            return Optional.empty();
        }
        var found =
                SightingColumn.values().stream()
                        .filter(column -> column.code().equals(code))
                        .findFirst();
        if (found.isEmpty()) {
            throw problem(file, Messages.text("exchange.names_which_no_column_can_mean", code));
        }
        return found;
    }

    private static ReadingChoices words(JsonParser json, ReadingChoices before, Path file)
            throws IOException {
        var said = before;
        var count = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var column =
                    meaning(json.currentName(), file)
                            .filter(Vocabulary::isOf)
                            .orElseThrow(
                                    () ->
                                            problem(
                                                    file,
                                                    Messages.text(
                                                            "exchange.has_words_of_no_column")));
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME && count++ < MOST_WORDS) {
                var word = json.currentName();
                if (json.nextToken() != JsonToken.VALUE_NULL) {
                    said = said.with(column, word, code(column, json.getText(), file));
                }
            }
        }
        return said;
    }

    private static String code(SightingColumn column, @Nullable String text, Path file) {
        var code = String.valueOf(text);
        if (!code.isEmpty() && !Vocabulary.codes(column).contains(code)) {
            throw problem(
                    file,
                    Messages.text(
                            "exchange.says_which_is_none_of", code, Vocabulary.codes(column)));
        }
        return code;
    }

    private static Whose whose(String code, Path file) {
        return Whose.ofCode(code)
                .orElseThrow(
                        () -> problem(file, Messages.text("exchange.says_that_they_are_of", code)));
    }

    private static LocalDate day(String text, Path file) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw problem(file, Messages.text("exchange.says_which_is_no_day_like", text), e);
        }
    }

    private static Charset charset(String name, Path file) {
        return TextFormat.encodingNamed(name)
                .orElseThrow(
                        () ->
                                problem(
                                        file,
                                        Messages.text("exchange.names_an_encoding_that_is_not")));
    }

    private static Character delimiter(String text, Path file) {
        if (text.length() != 1) {
            throw problem(file, Messages.text("exchange.has_a_delimiter_that_is_not"));
        }
        return text.charAt(0);
    }

    private static <T extends Enum<T>> T named(T[] values, String code, Path file) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                problem(
                                        file,
                                        Messages.text("exchange.says_which_is_no_order", code)));
    }

    private static ProblemException problem(Path file, String what) {
        return new ProblemException(told(file, what));
    }

    private static ProblemException problem(Path file, String what, Throwable cause) {
        return new ProblemException(told(file, what), cause);
    }

    private static Problem told(Path file, String what) {
        return new Problem(
                Messages.text("exchange.the_mapping", what),
                String.valueOf(file.getFileName()),
                Messages.text("exchange.save_one_with_save_mapping_and"));
    }
}

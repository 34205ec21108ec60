package org.amnok.exchange.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.amnok.domain.Coded;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.table.ReadingChoices;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.Whose;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextFormat;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Reads the JSON of a [SavedMapping], which anybody may have written: names that are not known are
/// passed over, values that are not known refuse the file.
final class MappingReader {
    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_WORDS = 2000;

    private final JsonParser json;
    private final Path file;
    private @Nullable Charset charset;
    private @Nullable Character delimiter;
    private @Nullable Boolean header;
    private ValueOrders orders = ValueOrders.FOUND_OUT;
    private ReadingChoices said = ReadingChoices.NONE;
    private SequencedMap<String, Optional<SightingColumn>> meanings = new LinkedHashMap<>();
    private boolean isMapping;

    /// @param file that problems name; empty for a text of a project
    MappingReader(JsonParser json, Path file) {
        this.json = json;
        this.file = file;
    }

    /// @throws ProblemException when it is no mapping, or says what no mapping can
    SavedMapping read() throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            take(name);
        }
        if (!isMapping) {
            throw problem(Messages.text("exchange.is_no_mapping_that_this_program"));
        }
        return new SavedMapping(
                new TextChoice(charset, delimiter, header), meanings, orders, said, List.of());
    }

    private void take(String name) throws IOException {
        switch (name) {
            case SavedMapping.VERSION -> isMapping = json.getValueAsInt() == 1;
            case "encoding" -> charset = charset(json.getText());
            case "delimiter" -> delimiter = delimiter(json.getText());
            case "header" -> header = json.getBooleanValue();
            case "coordinates" -> orders = orders.with(oneOf(ValueOrders.Coordinates.values()));
            case "days" -> orders = orders.with(oneOf(ValueOrders.Days.values()));
            case "whose" -> said = said.with(whose(json.getText()));
            case "words" -> words();
            case "keep_columns" -> said = said.keeping(json.getBooleanValue());
            case "place_by_name" -> said = said.placing(json.getBooleanValue());
            case SavedMapping.REPORTED_ON -> said = said.on(day(json.getText()));
            case "columns" -> meanings = meanings();
            default -> json.skipChildren();
        }
    }

    private SequencedMap<String, Optional<SightingColumn>> meanings() throws IOException {
        var read = new LinkedHashMap<String, Optional<SightingColumn>>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw problem(Messages.text("exchange.has_no_object_columns"));
        }
        while (json.nextToken() == JsonToken.FIELD_NAME && read.size() < MOST_COLUMNS) {
            var column = json.currentName();
            json.nextToken();
            read.put(column, meaning(String.valueOf(json.getText())));
        }
        return Collections.unmodifiableSequencedMap(read);
    }

    private Optional<SightingColumn> meaning(String code) {
        if (code.isEmpty() || code.equals("null")) {
            return Optional.empty();
        }
        var found =
                SightingColumn.values().stream()
                        .filter(column -> column.code().equals(code))
                        .findFirst();
        if (found.isEmpty()) {
            throw problem(Messages.text("exchange.names_which_no_column_can_mean", code));
        }
        return found;
    }

    private void words() throws IOException {
        var count = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var column =
                    meaning(json.currentName())
                            .filter(Vocabulary::isOf)
                            .orElseThrow(
                                    () ->
                                            problem(
                                                    Messages.text(
                                                            "exchange.has_words_of_no_column")));
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME && count++ < MOST_WORDS) {
                var word = json.currentName();
                if (json.nextToken() != JsonToken.VALUE_NULL) {
                    said = said.with(column, word, code(column, json.getText()));
                }
            }
        }
    }

    private String code(SightingColumn column, @Nullable String text) {
        var code = String.valueOf(text);
        var known = Vocabulary.codes(column);
        if (!code.isEmpty() && !known.contains(code)) {
            throw problem(Messages.text("exchange.says_which_is_none_of", code, known));
        }
        return code;
    }

    private Whose whose(String code) {
        return Coded.find(Whose.values(), code)
                .orElseThrow(() -> problem(Messages.text("exchange.says_that_they_are_of", code)));
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw SavedMapping.problem(
                    file, Messages.text("exchange.says_which_is_no_day_like", text), e);
        }
    }

    private Charset charset(String name) {
        return TextFormat.encodingNamed(name)
                .orElseThrow(
                        () -> problem(Messages.text("exchange.names_an_encoding_that_is_not")));
    }

    private char delimiter(String text) {
        if (text.length() != 1) {
            throw problem(Messages.text("exchange.has_a_delimiter_that_is_not"));
        }
        return text.charAt(0);
    }

    private <E extends Enum<E>> E oneOf(E[] values) throws IOException {
        var code = json.getText();
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> problem(Messages.text("exchange.says_which_is_no_order", code)));
    }

    private ProblemException problem(String what) {
        return SavedMapping.problem(file, what);
    }
}

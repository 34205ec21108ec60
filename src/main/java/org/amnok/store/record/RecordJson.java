package org.amnok.store.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Cells of a record as one flat JSON object: the name of each column that is not null, and a text,
/// a number, or the bytes of a geometry in Base64. Names stay in their order.
public final class RecordJson {
    private static final int LONGEST_VALUE = 24_000_000;
    private static final int LONGEST_NAME = 200;

    /// Of most records, in characters.
    private static final int EXPECTED = 768;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(1)
                                    .maxStringLength(LONGEST_VALUE)
                                    .maxNameLength(LONGEST_NAME)
                                    .build())
                    .build();

    private RecordJson() {}

    public static String write(Map<String, Object> cells) {
        return text(List.copyOf(cells.keySet()), List.copyOf(cells.values()));
    }

    /// As UTF-8.
    ///
    /// @param values one for each name; null is left out
    static byte[] utf8(List<String> names, List<? extends @Nullable Object> values) {
        return text(names, values).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<String> names, List<? extends @Nullable Object> values) {
        return written(
                json -> {
                    json.writeStartObject();
                    for (int i = 0; i < names.size(); i++) {
                        if (values.get(i) != null) {
                            json.writeFieldName(names.get(i));
                            writeCell(json, values.get(i));
                        }
                    }
                    json.writeEndObject();
                });
    }

    /// Writes JSON.
    @FunctionalInterface
    public interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /// What is written, as a text.
    public static String written(Writing writing) {
        var text = new StringWriter(EXPECTED);
        try (var json = JSON.createGenerator(text)) {
            writing.to(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// Writes a text, a number, the bytes of a geometry in Base64, or null.
    public static void writeCell(JsonGenerator json, @Nullable Object cell) throws IOException {
        switch (cell) {
            case null -> json.writeNull();
            case byte[] data -> json.writeBinary(data);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(cell.toString());
        }
    }

    /// Texts, Longs and Doubles by name.
    ///
    /// @throws IOException when it is not what [#write] writes
    public static SequencedMap<String, Object> read(String text) throws IOException {
        var cells = new LinkedHashMap<String, Object>();
        try (var json = JSON.createParser(text)) {
            require(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                cells.put(name, value(json));
            }
            require(json.currentToken() == JsonToken.END_OBJECT);
        }
        return cells;
    }

    /// Likewise; none of what is null or cannot be read.
    public static Map<String, Object> readable(@Nullable String text) {
        try {
            return text == null ? Map.of() : read(text);
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    /// The bytes of a geometry; null when the text is not Base64.
    public static byte @Nullable [] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException senseless) {
            return null;
        }
    }

    public static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case null, default -> throw new IOException("no cell of a record");
        };
    }

    private static void require(boolean expected) throws IOException {
        if (!expected) {
            throw new IOException("no record");
        }
    }
}

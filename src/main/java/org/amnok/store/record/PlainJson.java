package org.amnok.store.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON of unknown origin as maps, lists, texts, numbers and truths, within bounds of length and
/// depth.
final class PlainJson {
    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 40;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(PageJson.LONGEST)
                                    .maxNameLength(LONGEST_NAME)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .build())
                    .build();

    private PlainJson() {}

    /// One object, and nothing after it.
    ///
    /// @throws IOException when it is none, or beyond the bounds
    static Map<String, @Nullable Object> read(String text) throws IOException {
        if (text.length() > PageJson.LONGEST) {
            throw new IOException("too long");
        }
        try (var json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            var all = object(json);
            if (json.nextToken() != null) {
                throw new IOException("more than one object");
            }
            return all;
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser json) throws IOException {
        var names = new HashMap<String, @Nullable Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            names.put(name, value(json));
        }
        return names;
    }

    private static List<@Nullable Object> array(JsonParser json) throws IOException {
        var values = new ArrayList<@Nullable Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(json));
        }
        return values;
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw new IOException("no value");
        };
    }
}

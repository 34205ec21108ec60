package org.amnok.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;

/// A small JSON file as maps, lists, text and numbers.
final class JsonTree {
    private JsonTree() {}

    /// @throws ProblemException when there is no such file or it holds no JSON object
    static Map<String, Object> read(Path file) {
        try (var json = new JsonFactory().createParser(file.toFile())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            return object(json);
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem(
                            file.getFileName() + " cannot be read: " + e.getMessage(),
                            file.toString(),
                            "Make the benchmark's data first."),
                    e);
        }
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            object.put(name, value(json));
        }
        return object;
    }

    private static List<Object> array(JsonParser json) throws IOException {
        var array = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            default -> json.getText();
        };
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof Map<?, ?> object
                ? (Map<String, Object>) object
                : missing(name);
    }

    static List<?> array(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof List<?> array ? array : missing(name);
    }

    static String text(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof String text ? text : missing(name);
    }

    static double number(Map<String, Object> parent, String name) {
        return number(parent.get(name), name);
    }

    static double number(@Nullable Object value, String name) {
        return value instanceof Double number ? number : JsonTree.<Double>missing(name);
    }

    private static <T> T missing(String name) {
        throw ProblemException.of(
                "The benchmark's settings lack \"" + name + "\"", "Make its data again.");
    }
}

package org.amnok.exchange.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object of JSON for programs to read, its members in the order in which they were added. Not
/// for what may be too large for the memory.
public final class JsonObject {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /// What is JSON already.
    record Raw(String text) {}

    /// Adds a member.
    ///
    /// @param value an object, a list, a text, a number or a truth; null for what is not known
    public JsonObject with(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /// Adds all members of another one.
    public JsonObject with(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    /// Laid out so that people can read it.
    public String text() {
        return written(new DefaultPrettyPrinter());
    }

    /// In one line.
    public String line() {
        return written(null);
    }

    private String written(@Nullable PrettyPrinter layout) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            write(this, json.setPrettyPrinter(layout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case JsonObject object -> {
                json.writeStartObject();
                for (var member : object.members.entrySet()) {
                    json.writeFieldName(member.getKey());
                    write(member.getValue(), json);
                }
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                for (var each : list) {
                    write(each, json);
                }
                json.writeEndArray();
            }
            case Raw(var text) -> json.writeRawValue(text);
            case null -> json.writeNull();
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }
}

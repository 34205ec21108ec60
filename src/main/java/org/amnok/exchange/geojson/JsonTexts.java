package org.amnok.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import org.amnok.exchange.feature.Limits;

/// Values of JSON as cells of a table.
final class JsonTexts {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonTexts() {}

    /// Text as it is, numbers as they are written, nothing for null; objects and lists as JSON. The
    /// parser stands at the value and then at its end.
    static String text(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> "";
            case START_OBJECT, START_ARRAY -> structure(parser);
            default -> parser.getText();
        };
    }

    private static String structure(JsonParser parser) throws IOException {
        var text = new Bounded();
        try (var generator = JSON.createGenerator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    /// Ends before a hostile value has filled the memory.
    private static final class Bounded extends StringWriter {
        @Override
        public void write(char[] characters, int from, int length) {
            check(length);
            super.write(characters, from, length);
        }

        @Override
        public void write(String text, int from, int length) {
            check(length);
            super.write(text, from, length);
        }

        private void check(int more) {
            if (getBuffer().length() + more > Limits.LONGEST_VALUE) {
                throw Limits.tooLong();
            }
        }
    }
}
